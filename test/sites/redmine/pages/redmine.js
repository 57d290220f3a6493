/* Another tracker or category: after a moment the children of #all_attributes are other ones with the same values. */
document.addEventListener('change', (event) => {
  if (!['issue_tracker_id', 'issue_category_id'].includes(event.target.id)) return;
  setTimeout(() => {
    const area = document.getElementById('all_attributes');
    const drawn = area.cloneNode(true);
    for (const field of drawn.querySelectorAll('select,input,textarea'))
      field.value = area.querySelector(`#${field.id}`).value;
    area.replaceChildren(...drawn.childNodes);
  }, 60);
});
