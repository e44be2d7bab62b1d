// The site can be read without this. It closes what was opened in place, and sends the form's token with what htmx sends.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('input[name="_csrf"]');
  if (token && event.detail.verb !== "get") event.detail.headers["X-CSRF-TOKEN"] = token.value;
});
document.addEventListener("click", (event) => {
  const close = event.target.closest("[data-close]");
  if (close) {
    event.preventDefault();
    const opened = close.closest(".opened");
    const by = opened && document.querySelector(`[hx-target="#${opened.id}"]`);
    if (opened) opened.replaceChildren();
    if (by) {
      by.setAttribute("aria-expanded", "false");
      by.focus();
    }
  }
});

// What opens in place asks for what its link leads to; written here and not on the page, of which a long one has hundreds.
document.querySelectorAll("a[data-opens]").forEach((link) => link.setAttribute("hx-get", link.getAttribute("href")));

// A second click closes it, and who opened it by the keyboard is led into it.
const openedBy = (link) => link.matches("a[data-opens]") && document.querySelector(link.getAttribute("hx-target"));
document.addEventListener("htmx:beforeRequest", (event) => {
  const place = openedBy(event.detail.elt);
  if (place && place.hasChildNodes()) {
    event.preventDefault();
    place.replaceChildren();
    event.detail.elt.setAttribute("aria-expanded", "false");
  }
});
document.addEventListener("htmx:afterSwap", (event) => {
  const link = event.detail.requestConfig.elt;
  const place = openedBy(link);
  if (place) {
    link.setAttribute("aria-expanded", "true");
    place.setAttribute("role", "group");
    place.setAttribute("aria-label", place.closest("[data-opened]").dataset.opened);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
});
document.addEventListener("htmx:responseError", (event) => {
  if (openedBy(event.detail.elt)) location.assign(event.detail.elt.href);
});

// Keys of what carries data-key, as "r" or "shift+r": by the place of the key, so that they work on a Russian keyboard too. Off while one
// types in a field, with any other modifier, and where the visitor switched them off.
const switches = () => document.querySelector("[data-keys]");
document.addEventListener("DOMContentLoaded", () => {
  const box = switches();
  if (!box) return;
  box.checked = localStorage.getItem("keys") !== "off";
  box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
});
document.addEventListener("keydown", (event) => {
  const box = switches();
  if (!box || !box.checked || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const letter = /^[a-z0-9]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^(Key|Digit|Numpad)/, "").toLowerCase();
  const asked = document.querySelector(`[data-key="${event.shiftKey ? "shift+" : ""}${CSS.escape(letter)}"]`);
  if (!asked) return;
  event.preventDefault();
  if (asked.matches("input")) asked.focus();
  else asked.click();
  if (asked.matches("summary")) asked.parentElement.querySelector("input")?.focus();
});
