/**
 * What the page can do beyond showing: paper gets all that is
 * folded. Plain JavaScript, as text, because it runs in the page and nowhere else. Without it everything is there.
 */
export const outcomeScript = `
(function () {
  'use strict';
  var opened = [];
  addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    opened.forEach(function (one) { one.open = true; });
  });
  addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false; });
  });
})();
`;
