'use strict';

// No syntax newer than ES5 in this file: an old Node must get as far as the sentence below.
var running = process.versions.node;
if (Number(running.split('.')[0]) < 18) {
  var chinese = '公开：启动需要 Node 18 或更高版本，当前是 ' + running;
  var english = 'Gongkai: Node 18 or newer is needed to start, this is ' + running;
  console.error(chinese + ' / ' + english);
  process.exit(1);
} else {
  require('./bootstrap.cjs').bootstrap(process.argv.slice(2));
}
