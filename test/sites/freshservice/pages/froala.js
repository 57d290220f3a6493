/* Froala and Ember as far as they matter: a text field that follows its editor, and lists that open at the end of the page. */
for (const area of document.querySelectorAll('textarea[data-rich]')) {
  area.hidden = true;
  area.insertAdjacentHTML(
    'afterend',
    '<div class="fr-box"><div class="fr-element fr-view" contenteditable="true" style="min-height: 60px"></div></div>',
  );
  const box = area.nextElementSibling.firstElementChild;
  box.addEventListener('input', () => (area.value = box.innerHTML));
}
document.addEventListener('click', ({ target }) => {
  const trigger = target.closest('.ember-power-select-trigger');
  if (!trigger) return;
  document.querySelector('.wormhole')?.remove();
  const hole = document.createElement('div');
  hole.className = 'wormhole';
  hole.innerHTML = trigger.dataset.options
    .split(',')
    .map((one) => `<li class="ember-power-select-option">${one}</li>`)
    .join('');
  hole.addEventListener('click', (event) => {
    trigger.innerHTML = `<span class="ember-power-select-selected-item">${event.target.textContent}</span>`;
    hole.remove();
  });
  document.body.append(hole);
});
