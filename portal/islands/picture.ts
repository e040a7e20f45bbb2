/** Draws the lines of a result as a picture, with the telephone's own letters; it is shown to be kept, nothing is sent. */
export const picture = String.raw`(function () {
  'use strict';
  var list = document.querySelector('[data-picture]');
  var button = document.querySelector('[data-picture-make]');
  var shown = document.querySelector('[data-picture-shown]');
  var state = document.querySelector('.picture-state');
  var canvas = document.createElement('canvas');
  if (!list || !button || !shown || !canvas.getContext || !canvas.toBlob) return;
  var WIDTH = 720;
  var EDGE = 40;
  // Old telephones draw nothing beyond this height.
  var HIGHEST = 8000;
  var FACE = 'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  var KINDS = {
    title: { size: 40, weight: 700, ink: '#1c1b1a', before: 0, after: 16 },
    head: { size: 32, weight: 700, ink: '#861713', before: 28, after: 6 },
    big: { size: 60, weight: 700, ink: '#861713', before: 0, after: 10 },
    strong: { size: 28, weight: 700, ink: '#1c1b1a', before: 4, after: 6 },
    text: { size: 26, weight: 400, ink: '#1c1b1a', before: 0, after: 6 },
    small: { size: 22, weight: 400, ink: '#57534e', before: 0, after: 6 }
  };
  var pen = canvas.getContext('2d');
  function font(kind) {
    pen.font = kind.weight + ' ' + kind.size + 'px ' + FACE;
  }
  function wrap(words) {
    var lines = [];
    var line = '';
    // A number stays whole, and no line begins with what closes the one before.
    (words.match(/(?:[0-9A-Za-z.,%]+元?|[“（《〔]*[^“（《〔])[。，；：、）”》〕]*/g) || []).forEach(function (piece) {
      if (line !== '' && pen.measureText(line + piece).width > WIDTH - 2 * EDGE) {
        lines.push(line);
        line = '';
      }
      line += piece;
    });
    lines.push(line);
    return lines;
  }
  function each(draw) {
    var top = EDGE;
    Array.prototype.forEach.call(list.children, function (item) {
      var kind = KINDS[item.getAttribute('data-kind')] || KINDS.text;
      font(kind);
      top += kind.before;
      wrap(item.textContent).forEach(function (line) {
        top += Math.round(kind.size * 1.45);
        if (draw && top < HIGHEST - EDGE) {
          font(kind);
          pen.fillStyle = kind.ink;
          pen.fillText(line, EDGE, top - Math.round(kind.size * 0.35));
        }
      });
      top += kind.after;
    });
    return Math.min(HIGHEST, top + EDGE);
  }
  function make() {
    canvas.width = WIDTH;
    canvas.height = each(false);
    pen.fillStyle = '#fffdf9';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#a8201a';
    pen.fillRect(0, 0, canvas.width, 12);
    each(true);
    canvas.toBlob(function (blob) {
      if (!blob) {
        state.textContent = '这部手机画不出图片，请截屏。';
        return;
      }
      var url = URL.createObjectURL(blob);
      var image = document.createElement('img');
      image.src = url;
      image.alt = '算一算的结果，内容和本页一样';
      var link = document.createElement('a');
      link.href = url;
      link.download = '算一算.png';
      link.className = 'second wide';
      link.textContent = '下载图片';
      shown.textContent = '';
      shown.appendChild(link);
      shown.appendChild(image);
      state.textContent = '图片好了。按“下载图片”，或者长按图片保存。';
    }, 'image/png');
  }
  button.hidden = false;
  button.addEventListener('click', make);
})();
`;
