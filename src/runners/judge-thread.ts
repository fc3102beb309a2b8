import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { judge } from '../audit/judge.ts';
import { CHECKS } from '../checks/index.ts';
import type { Evidence } from '../model/evidence.ts';
import { withWeights } from '../scoring/weights.ts';
import type { Answer, JudgeBy, Question } from './judge-threads.ts';

// The body of a judging thread: evidence in, record out.
const { weights, config } = workerData as Pick<JudgeBy, 'weights' | 'config'>;
const own = config === null ? [] : (await (await import('../config/read-config.ts')).readConfig(config)).checks;
const scale = withWeights([...CHECKS, ...own], weights);

parentPort?.on('message', ({ number, evidence }: Question) => {
  parentPort?.postMessage(answer(number, evidence));
});

function answer(number: number, evidence: Question['evidence']): Answer {
  try {
    return { number, record: judge(deserialize(evidence) as Evidence, scale) };
  } catch (error) {
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
