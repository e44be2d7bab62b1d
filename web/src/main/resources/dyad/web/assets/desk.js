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
    if (by) by.focus();
  }
});
