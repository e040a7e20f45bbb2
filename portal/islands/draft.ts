/** Saves what is being typed while it is being typed, and lets a form be sent once. */
export const draft = String.raw`(function () {
  'use strict';
  var form = document.querySelector('[data-draft]');
  var line = document.querySelector('[data-saved]');
  var timer = 0;
  var sent = false;
  function say(text) {
    if (line) line.textContent = text;
  }
  function save() {
    timer = 0;
    var body = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string') body.append(name, value);
    });
    say('正在保存…');
    fetch(form.getAttribute('data-draft'), { method: 'POST', body: body, credentials: 'same-origin', keepalive: true }).then(
      function (reply) {
        if (sent) return;
        if (!reply.ok) throw new Error(String(reply.status));
        return reply.json().then(function (told) {
          say('已自动保存（' + told.at + '）。关掉页面也不会丢。');
        });
      }
    ).catch(function () {
      say('现在没有网，还没有保存。请先不要关掉页面。');
    });
  }
  if (form) {
    form.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(save, 800);
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && timer) {
        clearTimeout(timer);
        save();
      }
    });
  }
  Array.prototype.forEach.call(document.querySelectorAll('form[data-draft],form[data-once]'), function (each) {
    each.addEventListener('submit', function (event) {
      if (sent) {
        event.preventDefault();
        return;
      }
      sent = true;
      clearTimeout(timer);
    });
  });
  window.addEventListener('pageshow', function () {
    sent = false;
  });
  var faults = document.getElementById('faults');
  if (faults) faults.focus();
})();
`;
