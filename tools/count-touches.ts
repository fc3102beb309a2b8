// node tools/count-touches.ts [words…]: how many files of the program each kind of change touches. Every change is made in a copy, which
// must compile and do what it is for. With words only the changes whose names hold them. Exit 1 when a goal is missed.
import { CHANGES } from './touches/changes.ts';
import { makeChange } from './touches/make-change.ts';

const wanted = process.argv.slice(2).join(' ');
let missed = false;
console.log('| change | files touched | goal |\n|---|---|---|');
for (const change of CHANGES.filter(({ name }) => name.includes(wanted))) {
  const { files, problem } = makeChange(change);
  missed ||= problem !== null || files.length > change.goal;
  console.log(`| ${change.name} | ${problem === null ? files.length : 'does not work'}: ${files.join(', ')} | ${change.goal} |`);
  if (problem !== null) console.error(problem);
}
process.exitCode = missed ? 1 : 0;
