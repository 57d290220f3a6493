// Sends by script: the portal says thanks with a link to the call, the card gets its number as a heading.
const button = document.querySelector('[data-send]');
const title = document.querySelector('[data-title]');
button.addEventListener('click', (event) => {
  event.preventDefault();
  if (title.value === '') {
    const alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    alert.textContent = 'Please fill in this field';
    title.after(alert);
    return;
  }
  const link = document.createElement('a');
  link.href = '/topdesk/card.html/tas/public/ssp/content/detail/incident?unid=8d1c';
  link.textContent = 'I 2611 042';
  const thanks = document.createElement('p');
  thanks.append('Your call was logged: ', link);
  document.querySelector('main,body').replaceChildren(thanks);
});
