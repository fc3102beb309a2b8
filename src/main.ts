import { compileExpressionsOnce, keepCompiled } from './cli/compile-cache.ts';

keepCompiled();
compileExpressionsOnce();
const { main } = await import('./cli/main.ts');
await main(process.argv.slice(2));
