'use strict';

// No syntax newer than ES5 in this file, nor in those that ask for it first: an old Node must get as far as this sentence.
var running = process.versions.node;
if (Number(running.split('.')[0]) < 18) {
  var chinese = '公开：启动需要 Node 18 或更高版本，当前是 ' + running;
  var english = 'Gongkai: Node 18 or newer is needed to start, this is ' + running;
  console.error(chinese + ' / ' + english);
  process.exit(1);
}
