/*
 * An address that names a marked passage brings its note into view as well, where the notes stand beside the text and scroll by
 * themselves. Without scripts the passage's number leads there.
 */
const showNote = (): void => {
  const note = document.getElementById(location.hash.replace(/^#m(\d+).*/, "n$1"));
  const notes = note?.closest(".notes");
  if (note && notes) notes.scrollTop = note.offsetTop - notes.clientHeight / 3;
};
showNote();
addEventListener("hashchange", showNote);
