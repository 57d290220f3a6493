/*
 * A single-page app: buttons and lines stand for lists, options come at the end of the page, lookups are answered late,
 * and a saved case is the same form at another address.
 */
const at = (name) => document.querySelector(`[role=tabpanel]:not([hidden]) [data-id="${name}"]`);
const options = { prioritycode: ['High', 'Normal', 'Low'], casetypecode: ['Question', 'Problem', 'Request'] };
const rows = { customerid: ['Keller GmbH', 'Berg AG'], productid: ['Finance', 'Warehouse'] };

const close = () => document.querySelector('.portal')?.remove();
function open(dataId, role, all, choose) {
  close();
  const portal = document.createElement('div');
  portal.className = 'portal';
  for (const one of all) {
    const option = document.createElement('div');
    option.setAttribute('role', role);
    option.dataset.id = dataId;
    option.textContent = one;
    option.addEventListener('click', () => (close(), choose(one)));
    portal.append(option);
  }
  document.body.append(portal);
}

document.addEventListener('click', ({ target }) => {
  const [column, kind] = (target.dataset.id ?? '').split('.fieldControl-option-set-select');
  if (kind === undefined || target.disabled) return;
  open('', 'option', options[column], (one) => (target.textContent = one));
});

document.addEventListener('input', ({ target }) => {
  const column = /^(\w+)\.fieldControl-LookupResultsDropdown/.exec(target.dataset.id ?? '')?.[1];
  if (!column) return;
  const field = `${column}.fieldControl-LookupResultsDropdown_${column}`;
  const found = rows[column].filter((one) => one.toLowerCase().startsWith(target.value.toLowerCase()));
  setTimeout(() => {
    open(`${field}_resultsContainer`, 'treeitem', found, (one) => {
      target.value = '';
      target.insertAdjacentHTML('beforebegin', `<div data-id="${field}_selected_tag">${one}</div>`);
    });
  }, 120);
});

const save = () => {
  if (
    at('title.fieldControl-text-box-text').value === '' ||
    !at('customerid-FieldSectionItemContainer').querySelector('[data-id$=_selected_tag]')
  ) {
    at('customerid-FieldSectionItemContainer').insertAdjacentHTML(
      'beforeend',
      '<span data-id="customerid-error-message">Customer: Required fields must be filled in.</span>',
    );
    return;
  }
  history.pushState({}, '', `${location.href}&id=0b2f4c1d-0000-4000-8000-000000000042`);
  at('editFormRoot').insertAdjacentHTML(
    'afterbegin',
    '<input data-id="ticketnumber.fieldControl-text-box-text" readonly value="CAS-01042-X1Y2Z3" />',
  );
};
document.querySelector('[data-id$=".Save"]').addEventListener('click', save);
