'use strict';

require('./refuse-old-node.cjs');
require('./bootstrap.cjs').bootstrap(process.argv.slice(2));
