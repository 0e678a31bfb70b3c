// 通行密钥。 Passkeys: buttons with data-passkey sign with one, the form with data-enrol makes one. Works without inline script.
(() => {
  // Several forms of a page may each ask for this file.
  if (document.documentElement.dataset.passkeys) {
    return;
  }
  document.documentElement.dataset.passkeys = 'on';
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const token = (form) => form.querySelector('input[name=_csrf]').value;

  const post = async (address, form, body, type) => {
    const answer = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': type, 'X-CSRF-TOKEN': token(form) } });
    if (answer.redirected) {
      // The page was too old, or the session is over: where this leads says so, and nothing goes on here.
      location.assign(answer.url);
      await new Promise(() => {});
    }
    const told = await answer.json();
    if (!answer.ok) {
      throw new Error(document.documentElement.lang === 'en' ? told.en : told.zh);
    }
    return told;
  };
  const json = (address, form, body) => post(address, form, JSON.stringify(body), 'application/json');

  const plain = (credential) => {
    const response = {};
    for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (credential.response[name]) {
        response[name] = text(credential.response[name]);
      }
    }
    if (credential.response.getTransports) {
      response.transports = credential.response.getTransports();
    }
    return {
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment || undefined,
      clientExtensionResults: credential.getClientExtensionResults(),
      response,
    };
  };

  const sign = async (form, address) => {
    const options = await json('/login/passkey/options', form, {});
    options.challenge = bytes(options.challenge);
    const credential = await navigator.credentials.get({ publicKey: options });
    return json(address, form, { credential: plain(credential) });
  };

  const enrol = async (form) => {
    const fields = new URLSearchParams(new FormData(form));
    const options = await post(form.getAttribute('action'), form, fields, 'application/x-www-form-urlencoded');
    options.challenge = bytes(options.challenge);
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = (options.excludeCredentials || []).map((one) => ({ ...one, id: bytes(one.id) }));
    const credential = await navigator.credentials.create({ publicKey: options });
    return json(form.dataset.enrol, form, { label: fields.get('label'), credential: plain(credential) });
  };

  const failed = (form, problem) => {
    const told = form.querySelector('[data-failed]');
    // Only what post() throws is said in a language of ours; what the browser itself refuses is not.
    told.textContent = (problem.constructor === Error && problem.message) || told.dataset.words;
    told.hidden = false;
  };

  for (const button of document.querySelectorAll('[data-passkey]')) {
    button.hidden = !window.PublicKeyCredential;
  }
  // Buttons that come later, with a part of a page, are heard as well.
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-passkey]');
    if (!button) {
      return;
    }
    try {
      const told = await sign(button.form, button.dataset.passkey);
      if (told.page) {
        location.assign(told.page);
      } else {
        button.form.querySelectorAll('[name=_code]').forEach((field) => field.remove());
        button.form.requestSubmit();
      }
    } catch (problem) {
      failed(button.form, problem);
    }
  });
  for (const form of document.querySelectorAll('form[data-enrol]')) {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      try {
        location.assign((await enrol(form)).page);
      } catch (problem) {
        failed(form, problem);
      }
    });
  }
})();
