#!/usr/bin/env node
'use strict';

require('../../../scripts/refuse-old-node.cjs');
require('../../../scripts/bootstrap.cjs').runCommand('packages/cli/src/main.ts', process.argv.slice(2));
