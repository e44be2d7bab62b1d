// Asks what a form of the page of the interface for programs asks, and shows the answer below it. Without this the answer opens by itself.
const MOST = 100000;

const given = (form, place) =>
  [...form.querySelectorAll(`[data-place="${place}"]`)].filter((field) => field.value.trim() !== "");

const encoded = (text) => encodeURIComponent(text.trim()).replace(/'/g, "%27");

const addressOf = (form) => {
  let path = form.dataset.path;
  for (const field of given(form, "path")) path = path.replace(`{${field.name}}`, encoded(field.value));
  const query = given(form, "query").map((field) => `${field.name}=${encoded(field.value)}`).join("&");
  return path + (query ? `?${query}` : "");
};

const requestOf = (form) => {
  if (form.method !== "post") return { method: "GET" };
  const body = Object.fromEntries(given(form, "body").map((field) => [field.name, field.value]));
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
};

const command = (address, request) => {
  const url = `curl '${location.origin}${address}'`;
  const body = request.body && request.body.replace(/'/g, "'\\''");
  return body ? `${url} -H 'Content-Type: application/json' -d '${body}'` : url;
};

const ask = async (form) => {
  const address = addressOf(form);
  const request = requestOf(form);
  const shown = form.parentElement.querySelector(".answer");
  const [status, pre, cut] = [".meta", "pre", ".cut"].map((css) => shown.querySelector(css));
  shown.hidden = false;
  shown.querySelector(".command").textContent = command(address, request);
  try {
    const answer = await fetch(address, { ...request, cache: "no-cache" });
    const type = answer.headers.get("Content-Type") || "";
    status.textContent = `${answer.status} ${answer.statusText} ${type}`;
    if (!/json|^text\//.test(type)) {
      pre.hidden = true;
      location.assign(address);
      return;
    }
    const text = await answer.text();
    const full = /\bjson$|\+json$|\/json\b/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text;
    pre.hidden = false;
    pre.textContent = full.slice(0, MOST);
    cut.hidden = full.length <= MOST || form.method === "post";
    cut.querySelector("a").href = address;
  } catch (fault) {
    status.textContent = form.dataset.failed;
    pre.hidden = true;
    cut.hidden = true;
  }
};

document.querySelectorAll(".ask form").forEach((form) =>
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form);
  }));
