import { answerParent } from '@gongkai/vault/process';
import type { Job, JobAsk, Jobs } from './jobs.ts';

answerParent<JobAsk, Jobs[Job][1]>(process, async (asked) => {
  switch (asked.job) {
    case 'look':
      return (await import('../look.ts')).look(asked.bytes, asked.ask);
    case 'picture':
      return (await import('../look.ts')).pagePicture(asked.bytes, asked.ask);
    case 'make':
      return (await import('../make.ts')).make(asked.bytes, asked.ask);
    case 'prove':
      return (await import('../proof/prove.ts')).prove(asked.bytes, asked.ask);
  }
});
