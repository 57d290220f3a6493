/*
 * What the portal does that matters here: lookups that are chosen in a dialog, a check by script, a button that sends by
 * posting back, and a server that refuses values which it has not offered.
 */
const at = (id) => document.getElementById(id);
const choose = () => {
  at('customerid').value = '11111111-2222-4333-8444-555555555555';
  at('customerid_name').value = 'Keller GmbH';
  at('customerid_entityname').value = 'account';
};
document.querySelector('.launchentitylookup')?.addEventListener('click', choose);
/* For who belongs to one customer only, the page comes with it. */
if (location.search === '?mine') choose();

/** Called by the button itself, as WebForm_DoPostBackWithOptions is. */
window.postBack = (button) => {
  const wrong = [...document.querySelectorAll('.info.required')].filter(
    (label) => label.parentElement.querySelector('.control').firstElementChild.value === '',
  );
  if (wrong.length > 0) {
    const summary = document.querySelector('[id^=ValidationSummary]');
    summary.style.display = 'block';
    summary.innerHTML = wrong.map((one) => `<li>${one.textContent} is a required field.</li>`).join('');
    return;
  }
  button.value = 'Processing...';
  HTMLFormElement.prototype.submit.call(document.forms[0]);
};
