/** Leaving at once: the page is gone before anybody has come near, and going back does not bring it back. */
export const leave = String.raw`(function () {
  'use strict';
  function away(from, to) {
    document.documentElement.style.visibility = 'hidden';
    var left = false;
    function leave() {
      if (left) return;
      left = true;
      location.replace(to);
    }
    setTimeout(leave, 700);
    fetch(from, { method: 'POST', credentials: 'same-origin', keepalive: true, redirect: 'manual' }).then(leave, leave);
  }
  function go() {
    away('/leave', '/blank');
  }
  function on(form, to) {
    if (!form) return;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      away(form.getAttribute('action'), to);
    });
  }
  on(document.querySelector('[data-leave]'), '/blank');
  on(document.querySelector('[data-finish]'), '/finished');
  var last = 0;
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    var now = Date.now();
    if (now - last < 800) go();
    last = now;
  });
})();
`;
