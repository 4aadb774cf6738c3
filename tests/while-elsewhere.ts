/** What comes of it, and how often the process came to do something else meanwhile. */
export async function whileElsewhere<Answer>(
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly elsewhere: number }> {
  let elsewhere = 0;
  let isWorking = true;
  const doSomethingElse = () => {
    elsewhere += 1;
    if (isWorking) setImmediate(doSomethingElse);
  };
  setImmediate(doSomethingElse);
  try {
    const answer = await work();
    return { answer, elsewhere };
  } finally {
    isWorking = false;
  }
}
