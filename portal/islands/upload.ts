/** Sends pictures one by one, made smaller first, and tries again when the line fails; nothing is sent twice. */
export const upload = String.raw`(function () {
  'use strict';
  var LONGEST = 1600;
  var SMALL = 400 * 1024;
  var WAITS = [1000, 3000, 8000];
  function smaller(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= SMALL || !window.createImageBitmap) return Promise.resolve(file);
    return createImageBitmap(file).then(function (picture) {
      var scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
      var canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done) {
        canvas.toBlob(function (blob) {
          done(blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }) : file);
        }, 'image/jpeg', 0.82);
      });
    }).catch(function () {
      return file;
    });
  }
  function wait(ms) {
    return new Promise(function (done) {
      var timer = setTimeout(done, ms);
      window.addEventListener('online', function () {
        clearTimeout(timer);
        done();
      }, { once: true });
    });
  }
  Array.prototype.forEach.call(document.querySelectorAll('[data-upload]'), function (form) {
    var input = form.querySelector('input[type=file]');
    var state = form.querySelector('.upload-state');
    var button = form.querySelector('button');
    var busy = false;
    function send(file, tries) {
      var body = new FormData();
      body.append('file', file, file.name);
      return fetch(form.action, { method: 'POST', body: body, credentials: 'same-origin', headers: { accept: 'application/json' } }).then(
        function (reply) {
          if (reply.ok) return null;
          if (reply.status >= 500) throw new Error('server');
          return reply.json().then(function (told) {
            return told.detail || told.title;
          }, function () {
            return '没有传上去，请换一张再试。';
          });
        }
      ).catch(function () {
        state.textContent = '网络不好，正在重试…请不要关掉页面。';
        return wait(WAITS[Math.min(tries, WAITS.length - 1)]).then(function () {
          return send(file, tries + 1);
        });
      });
    }
    function all() {
      var files = Array.prototype.slice.call(input.files);
      if (busy || files.length === 0) return;
      busy = true;
      button.disabled = true;
      var failed = [];
      files.reduce(function (before, file, index) {
        return before.then(function () {
          state.textContent = '正在上传第' + (index + 1) + '份，共' + files.length + '份…';
          return smaller(file).then(function (small) {
            return send(small, 0);
          }).then(function (fault) {
            if (fault) failed.push('“' + file.name + '”：' + fault);
          });
        });
      }, Promise.resolve()).then(function () {
        if (failed.length === 0) {
          location.reload();
          return;
        }
        busy = false;
        button.disabled = false;
        state.textContent = failed.join('；');
      });
    }
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      all();
    });
    input.addEventListener('change', all);
  });
})();
`;
