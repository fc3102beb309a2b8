#!/usr/bin/env node
await (await import('./launch.js')).launch();
