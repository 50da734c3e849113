/**
 * What the page can do: choose by severity, text and newness, and give what is chosen as CSV. Plain JavaScript, as text,
 * because it runs in the page and nowhere else. Without it the page still shows everything.
 */
export const pageScript = `
(function () {
  'use strict';
  var form = document.getElementById('filter');
  if (!form) return;
  form.hidden = false;
  var search = document.getElementById('search');
  var shown = document.getElementById('shown');
  var groups = Array.prototype.slice.call(document.querySelectorAll('[data-code]'));
  var rowsOf = function (group) { return Array.prototype.slice.call(group.querySelectorAll('tbody tr')); };

  function choose() {
    var wanted = search.value.trim().toLowerCase();
    var onlyNew = form.elements.onlyNew ? form.elements.onlyNew.checked : false;
    var count = 0;
    groups.forEach(function (group) {
      var box = form.elements['severity-' + group.dataset.severity];
      var isWanted = !box || box.checked;
      var inHead = group.querySelector('summary').textContent.toLowerCase().indexOf(wanted) !== -1;
      var left = 0;
      rowsOf(group).forEach(function (row) {
        var fits = isWanted && (inHead || row.textContent.toLowerCase().indexOf(wanted) !== -1) &&
          (!onlyNew || row.dataset.state === 'new');
        row.hidden = !fits;
        if (fits) left += 1;
      });
      group.hidden = left === 0;
      count += left;
    });
    shown.textContent = shown.dataset.text.replace('{count}', String(count));
  }

  function cell(text) {
    var safe = /^[=+\\-@\\t\\r]/.test(text) ? "'" + text : text;
    return '"' + safe.replace(/"/g, '""') + '"';
  }

  function csv() {
    var lines = [form.dataset.columns.split('|').map(cell).join(',')];
    groups.forEach(function (group) {
      rowsOf(group).forEach(function (row) {
        if (row.hidden) return;
        var cells = Array.prototype.map.call(row.cells, function (one) { return one.textContent; });
        lines.push([group.dataset.code, group.dataset.severity].concat(cells).map(cell).join(','));
      });
    });
    return lines.join('\\r\\n') + '\\r\\n';
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', choose);
  document.getElementById('download').addEventListener('click', function () {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\\ufeff', csv()], { type: 'text/csv' }));
    link.download = 'jeugd-findings.csv';
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  });
  choose();
})();
`;
