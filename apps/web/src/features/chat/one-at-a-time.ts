/**
 * Reads when asked, one reading at a time. Asked again meanwhile it reads once more afterwards, because what is under way may have been
 * read too early. Starting anew each time instead would never come to an end while a stream asks with every frame.
 */
export function oneAtATime(read: () => Promise<unknown>): () => void {
  let reading = false;
  let again = false;
  const ask = () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    const done = () => {
      reading = false;
      if (!again) return;
      again = false;
      ask();
    };
    read().then(done, done);
  };
  return ask;
}
