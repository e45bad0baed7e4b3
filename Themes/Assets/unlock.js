// Opens a page that is sealed with the site's password. The password and the key stay in this tab.
(() => {
  "use strict";
  const form = document.getElementById("unlock");
  const sealed = document.getElementById("sealed");
  const says = document.getElementById("unlock-says");
  if (!form || !sealed || !says) return;

  const utf8 = new TextEncoder();
  const { path, salt, iterations, name } = sealed.dataset;
  const store = "regulars-key-" + salt;
  const bytes = (text) => Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
  const packed = bytes(sealed.content.textContent);

  if (!window.crypto || !window.crypto.subtle) {
    says.textContent = form.dataset.insecure;
    return;
  }
  const subtle = window.crypto.subtle;

  // The tab's memory may be switched off: then every page asks again.
  const kept = {
    get() {
      try { return sessionStorage.getItem(store); } catch { return null; }
    },
    set(key) {
      try { sessionStorage.setItem(store, btoa(String.fromCharCode(...key))); } catch { /* as above */ }
    },
    drop() {
      try { sessionStorage.removeItem(store); } catch { /* as above */ }
    },
  };

  async function pageKey(password) {
    const base = await subtle.importKey("raw", utf8.encode(password), "PBKDF2", false, ["deriveBits"]);
    const rounds = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: Number(iterations) };
    const main = await subtle.deriveBits(rounds, base, 256);
    const mac = await subtle.importKey("raw", main, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await subtle.sign("HMAC", mac, utf8.encode("regulars page key 1")));
  }

  async function opened(raw, from, box) {
    const key = await subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
    const additionalData = utf8.encode("regulars page 1\n" + from);
    const how = { name: "AES-GCM", iv: box.subarray(0, 12), additionalData, tagLength: 128 };
    return new Uint8Array(await subtle.decrypt(how, key, box.subarray(12)));
  }

  // What both pages have stays, so that nothing is loaded twice and the page keeps its icon.
  function takeHead(head) {
    const [old, fresh] = [[...document.head.childNodes], [...head.childNodes]];
    const isKept = (node) => fresh.some((other) => other.isEqualNode(node));
    document.head.append(...fresh.filter((node) => !old.some((other) => other.isEqualNode(node))));
    for (const node of old) if (!isKept(node)) node.remove();
  }

  // Scripts that a parser made do not run: fresh ones do, each after the page stands.
  function showPage(text) {
    const next = new DOMParser().parseFromString(text, "text/html");
    const scripts = [...next.querySelectorAll("script[src]")];
    for (const script of scripts) script.remove();
    takeHead(next.head);
    const root = document.documentElement;
    for (const { name: key } of [...root.attributes]) root.removeAttribute(key);
    for (const { name: key, value } of next.documentElement.attributes) root.setAttribute(key, value);
    document.body.replaceWith(document.adoptNode(next.body));
    for (const script of scripts) {
      const fresh = document.createElement("script");
      for (const { name: key, value } of script.attributes) fresh.setAttribute(key, value);
      fresh.async = false;
      document.head.append(fresh);
    }
    const anchor = location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : "main";
    const place = document.getElementById(anchor) || document.getElementById("main");
    if (!place) return;
    place.focus({ preventScroll: true });
    if (anchor !== "main") place.scrollIntoView();
  }

  function offerFile(content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
    link.download = name;
    link.textContent = form.dataset.save;
    form.hidden = true;
    says.replaceChildren(link);
    link.focus();
  }

  // A locked site's search index comes as a script that calls this; its text is one call with JSON.
  function takeScripts(raw) {
    window.regularsSealed = async (from, text) => {
      const script = new TextDecoder().decode(await opened(raw, from, bytes(text)));
      const [first, last] = [script.indexOf("("), script.lastIndexOf(")")];
      const take = script.slice(0, first).trim().split(".").reduce((all, part) => all && all[part], window);
      if (typeof take === "function") take(JSON.parse(script.slice(first + 1, last)));
    };
  }

  async function use(raw) {
    const content = await opened(raw, path, packed);
    takeScripts(raw);
    if (name) offerFile(content);
    else showPage(new TextDecoder().decode(content));
  }

  async function begin() {
    const key = kept.get();
    if (key) {
      try {
        return await use(bytes(key));
      } catch {
        kept.drop();
      }
    }
    form.hidden = false;
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const field = document.getElementById("unlock-password");
    const keep = document.getElementById("unlock-keep").checked;
    const button = form.querySelector("button");
    button.disabled = true;
    says.textContent = form.dataset.opening;
    try {
      const raw = await pageKey(field.value);
      await use(raw);
      if (keep) kept.set(raw);
    } catch {
      says.textContent = form.dataset.wrong;
      field.setAttribute("aria-invalid", "true");
      field.select();
      field.focus();
    }
    button.disabled = false;
  });

  begin();
})();
