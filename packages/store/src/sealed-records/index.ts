export {
  countRecordsToRewrap,
  eraseSealedRecord,
  oneRecordOfEachKey,
  putSealedRecord,
  recordsAfter,
  recordsToRewrap,
  rewrapRecord,
  sealedRecords,
  type KeptRecord,
  type NewRecord,
  type RecordSeal,
} from './sealed-record.ts';
