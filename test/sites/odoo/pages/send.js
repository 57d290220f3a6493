// Sent by script from a link: no event of a form is ever seen.
const form = document.querySelector('form[data-model_name="helpdesk.ticket"]');
form.querySelector('.s_website_form_send').addEventListener('click', (event) => {
  event.preventDefault();
  if (form.elements.namedItem('name').value !== '' && form.elements.namedItem('description').value !== '')
    return location.assign('/odoo/sent.html/your-ticket-has-been-submitted');
  const says = document.createElement('span');
  says.className = 'text-danger';
  says.textContent = 'Please fill in the form correctly.';
  form.querySelector('#s_website_form_result').replaceChildren(says);
});
