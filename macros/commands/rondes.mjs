// How long an engine takes: the same for every engine that is measured.

export const clock = async (work) => {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
};

// All questions five times over, and of each the middle time: other work on the machine says nothing about search.
export const asked = async (questions, ask) => {
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    const answers = [];
    for (const question of questions) answers.push(await clock(() => ask(question)));
    rounds.push(answers);
  }
  return questions.map((_, i) => {
    const times = rounds.map((round) => round[i][1]).sort((a, b) => a - b);
    return { ...rounds[0][i][0], ms: times[2] };
  });
};
