// Keeps what is typed while it is typed; without this script the page's own button does the same.
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const told = form.querySelector("output");
  const wait = 3000;
  let timer = 0, sent = "", sending = false;
  const fields = () => {
    const data = new URLSearchParams(new FormData(form));
    data.delete("key");
    return data.toString();
  };
  const say = (words, bad) => { told.textContent = words; told.classList.toggle("bad", bad); };
  const keep = async () => {
    timer = 0;
    const now = fields();
    if (sending || now === sent) { if (sending) later(); return; }
    sending = true;
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body: new URLSearchParams(now), headers: { "Banli-Autosave": "1" }, redirect: "manual", keepalive: now.length < 60000,
      });
      if (!answer.ok) throw new Error("not kept");
      sent = now;
      say(form.dataset.saved + " " + await answer.text(), false);
    } catch {
      say(form.dataset.unsaved, true);
      later();
    } finally {
      sending = false;
    }
  };
  const later = () => { if (!timer) timer = setTimeout(keep, wait); };
  sent = fields();
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => { clearTimeout(timer); timer = -1; });
  document.addEventListener("visibilitychange", () => { if (document.hidden && timer > 0) { clearTimeout(timer); keep(); } });
  const errors = document.getElementById("errors");
  if (errors) errors.focus();
})();
