// A field of the sidebar: its value is a button, its options come at the end of the page.
for (const field of document.querySelectorAll('[data-options]')) {
  const button = field.querySelector('button');
  button.addEventListener('click', () => {
    document.querySelector('.popup')?.remove();
    const popup = document.createElement('div');
    popup.className = 'popup';
    for (const name of field.dataset.options.split(',')) {
      const option = document.createElement('button');
      option.dataset.test = 'ring-list-item-action ring-list-item';
      option.textContent = name;
      option.addEventListener('click', () => {
        button.textContent = name;
        popup.remove();
      });
      popup.append(option);
    }
    document.body.append(popup);
  });
}
