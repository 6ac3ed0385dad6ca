// Generated from /api/work/openapi.json: node test/workbench/write-api-types.ts
export interface paths {
  '/api/work/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的账号 */
    get: operations['getAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 修改密码；其他登录随之结束 */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/account/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 换一组恢复码，原来的作废 */
    post: operations['renewRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/account/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 用一个动态口令确认设置；其他登录随之结束 */
    put: operations['confirmSecondFactor'];
    /** 设置动态口令：取得密钥和二维码 */
    post: operations['setUpSecondFactor'];
    /** 停用动态口令；管理员不能停用 */
    delete: operations['removeSecondFactor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/account/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我在哪些地方登录着 */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    /** 结束我的其他全部登录 */
    delete: operations['endOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/account/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 结束我的一个登录 */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/account/single-sign-on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 把自己在统一认证中的账号关联到本账号：给出要转到的地址 */
    post: operations['beginLinking'];
    /** 取消与统一认证的关联；其他登录随之结束 */
    delete: operations['unlinkSingleSignOn'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询台账，最新的在前，每页 50 条 */
    get: operations['searchAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/audit.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出查询结果（CSV），最多 20 万条 */
    get: operations['exportAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一年的放假和调休，依据哪些通知 */
    get: operations['getCalendarYear'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/calendar/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 因通知而移动的答复期限：何时、从哪天到哪天、多少件 */
    get: operations['listDueMoves'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/calendar/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 导入一份放假通知；未结的期限随后由作业重新计算 */
    post: operations['importNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 上传一个文件
     * @description 请求内容就是文件本身（Content-Type: application/octet-stream）。上传后先隔离检查，通过之后才能下载。
     */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文件的状态；被扣留的，为什么、怎么办 */
    get: operations['getFile'];
    put?: never;
    post?: never;
    /** 作废文件：内容不能再读出，台账保留记录 */
    delete: operations['discardFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files/{id}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取得下载链接：只给本人，5 分钟有效；记入台账 */
    post: operations['linkToFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 放行被扣留的文件：须由上传人以外的人，写明理由 */
    post: operations['releaseFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files/{id}/scan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新检查被扣留的文件 */
    post: operations['scanFileAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files/{id}/stripped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 制作清除元数据的副本，原件封存 */
    post: operations['stripFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/files/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 凭链接下载文件
     * @description 总是作为附件下载；可以用 Range 分段下载。
     */
    get: operations['getFileContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 台账封存到哪里 */
    get: operations['getLedgerState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/letters/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 等我审核、签发、编号或者发出的文书 */
    get: operations['listWaitingLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 消息的状态，新的在前 */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一条消息的状态和经过 */
    get: operations['getMessage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/messages/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取消发送 */
    post: operations['cancelMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/messages/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 立即发送，或者重新发送 */
    post: operations['resendMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本接口的说明（OpenAPI 3.1） */
    get: operations['getWorkDescription'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/outlets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 发送渠道的状态和免打扰时段 */
    get: operations['listOutlets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/outlets/{outlet}/quiet-hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设定或者取消一个渠道的免打扰时段 */
    put: operations['setQuietHours'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/outlets/{outlet}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发一条测试消息 */
    post: operations['sendTestMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 没有答复的申请，期限最近的在前 */
    get: operations['listRequests'];
    put?: never;
    /**
     * 登记一件当面、邮寄、传真或者口头的申请
     * @description 同一份表（key 相同、内容相同）发来两次是一件，回执相同。申请书不完整的，mayLack 为 true 时照样登记，随后告知补正。
     */
    post: operations['registerRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一件申请：期限和它的由来、经过、现在能办什么 */
    get: operations['getRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 承办人签收 */
    post: operations['acceptRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/after-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 答复以后：复议、诉讼和期限，被撤销的答复，并案和拆分 */
    get: operations['getAfterAnswer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 归档：答复送达以后封存案卷，记下案卷的 SHA-256 */
    post: operations['archiveRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/archive.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案卷：申请、附件、检索、意见和发出的文书，附目录和 SHA-256；谁取走会记入台账 */
    get: operations['getRequestArchive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/assessment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各项判断得出什么：下一个判断，要先办的事，或者唯一的结果、文书和救济途径 */
    get: operations['assessRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 分给承办单位和承办人，或者改派 */
    post: operations['assignRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记与申请人双方确认（平常信函、传真、互联网）：确认之日为收到之日，并编登记号 */
    post: operations['confirmRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到补正，连同申请书所缺的身份证明、联系方式；答复期限重新起算 */
    post: operations['receiveCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/earlier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 同一申请人以前的申请和当月件数；谁看过会记入台账 */
    get: operations['listEarlierRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 关闭没有经双方确认的申请，写明联系经过 */
    post: operations['endRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 删除一份记录里的个人信息，不能恢复 */
    post: operations['eraseRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 政府信息公开工作机构负责人同意延长答复期限 */
    post: operations['approveExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/fee/payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到信息处理费，全额 */
    post: operations['receiveFee'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/fee/waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定不收信息处理费 */
    post: operations['waiveFee'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申请的文件：身份证明、附件、意见附件、材料、公开件；记入台账 */
    get: operations['listRequestFiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/files/{file}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取得申请里一个文件的下载链接：只给本人，5 分钟有效；打开身份证明单独记入台账 */
    post: operations['linkToRequestFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letter-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 按所填内容生成文书；不保存 */
    post: operations['previewLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一件申请的文书，以及今天能拟哪些、不能拟的为什么 */
    get: operations['listLetters'];
    put?: never;
    /** 拟一份文书；缺一部分都不保存 */
    post: operations['draftLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一份文书：内容、经手人、能办的事 */
    get: operations['getLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 随文书发出一份遮盖件；没有通过核验的文件不能附 */
    post: operations['attachRedactedCopy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记送达及其凭证 */
    post: operations['recordDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/dispatch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发出；以前已经交邮的，填邮件号和日期 */
    post: operations['dispatchLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/number': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 编文号，定稿 */
    post: operations['numberLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 保密审查、合法性审查意见 */
    post: operations['opineOnLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/paper.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文书的 Word；定稿以前每页有“草稿” */
    get: operations['getLetterWord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/paper.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文书的 PDF；定稿以前每页有“草稿” */
    get: operations['getLetterPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记退回及其原因 */
    post: operations['returnLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/send-again': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回的文书改用其他方式再发；文号和内容不变 */
    post: operations['sendLetterAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/send-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回修改 */
    post: operations['sendBackLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签发 */
    post: operations['signLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送审 */
    post: operations['submitLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/letters/{letter}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废；已编的文号不再使用 */
    post: operations['voidLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/likeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 标记同一申请人此前的一件相似申请 */
    post: operations['likenRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 并入同一申请人的另一件申请，一起答复 */
    post: operations['mergeRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 写办理记录，或者疑难会商记录；申请人看不到 */
    post: operations['noteRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作出办理决定；与各项判断的结果不同的，写明理由 */
    post: operations['decideOutcome'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/parties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 添加征求意见的第三方或机关；发出文书才算征求 */
    post: operations['nameParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/parties/{party}/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 给出回复码，对方凭它在网上提出意见；只显示这一次 */
    post: operations['givePartyCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/parties/{party}/heard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到意见 */
    post: operations['hearParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/parties/{party}/reached': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 征求意见的文书送达；十五个工作日从这天起算 */
    post: operations['reachParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/parties/{party}/released': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不再等待协办机关，或者撤下没有征求的一方 */
    post: operations['releaseParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到申请人的理由说明 */
    post: operations['receiveReasons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/reasons/judgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 认定理由是否合理 */
    post: operations['judgeReasons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/records/{record}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 打开一份密封的记录；谁看过会记入台账 */
    get: operations['readRequestRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/redactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申请的遮盖件 */
    get: operations['listRedactions'];
    put?: never;
    /**
     * 制作遮盖件：涂黑、逐项核验，通过后才保存
     * @description 生成的文件只有页面图像。核验发现泄漏的不保存，拒绝里说明是哪一项、哪一页。
     */
    post: operations['redactFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/redactions/{copy}/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 遮盖件的证书 */
    get: operations['getRedactionCertificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/redactions/{copy}/certificate.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 遮盖件的证书（PDF） */
    get: operations['getRedactionCertificatePaper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/redactions/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申请的材料和遮盖件；记入台账 */
    get: operations['listCaseFiles'];
    put?: never;
    /**
     * 添加一份拟提供的材料
     * @description 请求内容就是文件本身（Content-Type: application/octet-stream）；检查通过后才收下。
     */
    post: operations['addMaterial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/redactions/files/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 要遮盖的文件：各页的大小，和找到的个人信息；记入台账 */
    get: operations['lookAtFileToRedact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/redactions/files/{file}/pages/{page}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一页的图像；记入台账 */
    get: operations['drawPageToRedact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记被提起的行政复议、行政诉讼 */
    post: operations['fileRemedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/remedies/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 复议、诉讼受理；复议写明程序 */
    post: operations['acceptRemedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/remedies/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到复议申请书、起诉状副本；书面答复的期限从此起算 */
    post: operations['receiveRemedyCopy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/remedies/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到复议决定、判决；责令重新答复的，申请重新办理 */
    post: operations['decideRemedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/remedies/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提交复议答复、答辩和证据 */
    post: operations['replyToRemedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记检索的范围、位置、关键词和结果 */
    post: operations['recordSearch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/send-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 承办人退回重新分办，写明理由 */
    post: operations['sendBackRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 一事一申请：把其他事项拆成各自的申请，收到之日相同 */
    post: operations['splitRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/topic': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更正一件申请的事项和区域，写明理由 */
    post: operations['correctTopic'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/tracking-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请人遗失查询码并证明身份后，另给一个；原来的作废，记入台账 */
    post: operations['giveTrackingCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销一条登记：当天由本人，以后由另一人；记录保留 */
    post: operations['undoEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记申请人撤回，附申请人的原话 */
    post: operations['withdrawRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/{id}/withheld-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 评估不予公开的信息：现在能不能公开，写明理由 */
    post: operations['reviewWithheld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对填写的内容：哪些要改正，申请书缺什么；不登记 */
    post: operations['checkRequestForm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 没有答复的申请，按期限各有几件 */
    get: operations['countRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申请统计：表三、办理情况、超期清单 */
    get: operations['getRequestFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/figures.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出申请统计（Excel）：表三按印制的样子，另有办理情况和超期清单 */
    get: operations['exportRequestFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/figures/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 表三一格背后的申请 */
    get: operations['listCasesOfFigure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/figures/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 表四一格背后的复议、诉讼 */
    get: operations['listRemediesOfFigure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 登记申请要填什么：各渠道的日期和收到之日的规定、附件的限制 */
    get: operations['getIntakeNeeds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 按渠道和日期算收到之日与答复期限；不登记 */
    get: operations['foreseeReceipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 没有审结的行政复议、行政诉讼，要先办的在前，最多三百件 */
    get: operations['listRemedies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 同一申请人此前向本机关提出的、内容相近的申请；记入台账 */
    post: operations['findSimilarRequests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申请热点：按事项和区域分组，各周或各月新收多少，比上期多少 */
    get: operations['listTopics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/topics/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一组事项的申请，收到晚的在前 */
    get: operations['listCasesOfTopic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/requests/withheld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 不予公开、需要定期评估的信息，等得最久的在前 */
    get: operations['listWithheld'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我是谁、登录到了哪一步、可以做什么 */
    get: operations['getSession'];
    put?: never;
    /** 用登录名和密码登录 */
    post: operations['signIn'];
    /** 退出登录 */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/session/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 输入动态口令或恢复码，完成登录 */
    post: operations['passSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/session/single-sign-on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 转到统一认证；不成功时转到工作台，refused 说明原因 */
    get: operations['beginSingleSignOn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/session/single-sign-on/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 从统一认证回来；不成功时转到工作台，refused 说明原因 */
    get: operations['finishSingleSignOn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/session/ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可以怎样登录 */
    get: operations['getWaysOfSigningIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本人可以查看的工作人员 */
    get: operations['listStaff'];
    put?: never;
    /** 新增人员，开立账号；给出一次性密码 */
    post: operations['addStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出今天的人员（Excel），或者空白模板；导出人员记入台账 */
    get: operations['exportStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一名工作人员：资料、角色、任职经历 */
    get: operations['getStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/appoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 授予角色 */
    post: operations['appointStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/describe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改职务和联系方式；null 为去掉，没有写的不变 */
    post: operations['describeStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 办理离岗；角色全部收回，登录随之结束 */
    post: operations['leaveStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/relieve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收回角色 */
    post: operations['relieveStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 人员更名 */
    post: operations['renameStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重置密码：给出一次性密码，登录随之结束 */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/reset-second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重置动态口令：停用原来的，登录随之结束 */
    post: operations['resetSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 恢复账号 */
    post: operations['resumeStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 此人在哪些地方登录着 */
    get: operations['listStaffSessions'];
    put?: never;
    post?: never;
    /** 结束此人的全部登录 */
    delete: operations['endStaffSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/single-sign-on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设置此人在统一认证中的标识，此人的登录随之结束；null 为不用统一认证 */
    put: operations['setSingleSignOn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用账号；登录随之结束 */
    post: operations['suspendStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 人员调动；在原单位的角色随之收回 */
    post: operations['transferStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/{id}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不再计较此人账号上输错的次数，立即可以再试 */
    post: operations['unlockAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 导入人员，全部或者全不；须先核对；给出新增人员的一次性密码 */
    post: operations['importStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/staff/import/rehearsal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对要导入的人员：会有哪些改动，哪些格不对；不改变任何数据 */
    post: operations['rehearseStaffImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本站的全部单位 */
    get: operations['listSiteUnits'];
    put?: never;
    /** 新设单位 */
    post: operations['foundUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出今天的单位（Excel），或者空白模板 */
    get: operations['exportUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个单位：资料、救济途径、沿革 */
    get: operations['getSiteUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销单位 */
    post: operations['closeUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/{id}/describe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改单位资料 */
    post: operations['describeUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 并入另一单位；下级单位和人员一并转入 */
    post: operations['mergeUnits'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调整隶属 */
    post: operations['moveUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/{id}/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 单位更名 */
    post: operations['renameUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 导入单位，全部或者全不；须先核对 */
    post: operations['importUnits'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/units/import/rehearsal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对要导入的单位：会有哪些改动，哪些格不对；不改变任何数据 */
    post: operations['rehearseUnitImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description 答复以后：复议、诉讼和期限，被撤销的答复，并案和拆分 */
    AfterAnswer: {
      alike: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        percent: number;
        request: string;
      }[];
      dues: components['schemas']['RemedyDue'][];
      endedOn: string | null;
      /** @description 已经发出、可以被复议或者起诉的文书，答复在前 */
      letters: {
        answers: boolean;
        id: string;
        number: string | null;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        title: string;
      }[];
      mergedInto: string | null;
      remedies: components['schemas']['RequestRemedy'][];
      /** @description 填写表单时带上；此后有人办过就拒绝 */
      seen: number;
      setAside: {
        letter: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        /** @enum {string} */
        outcome:
          | 'granted.already_public'
          | 'granted.provided'
          | 'partial'
          | 'denied.state_secret'
          | 'denied.law_prohibited'
          | 'denied.security_stability'
          | 'denied.third_party'
          | 'denied.internal_affairs'
          | 'denied.process'
          | 'denied.enforcement_file'
          | 'denied.query_matter'
          | 'unavailable.not_held'
          | 'unavailable.needs_creation'
          | 'unavailable.still_unclear'
          | 'rejected.petition'
          | 'rejected.duplicate'
          | 'rejected.publication'
          | 'rejected.excessive'
          | 'rejected.reconfirm'
          | 'other.not_corrected'
          | 'other.fee_unpaid'
          | 'other.misc';
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        setAsideOn: string;
        title: string;
      }[];
      splitFrom: string | null;
      splitInto: string[];
      steps: {
        refused: components['schemas']['StepRefusal'] | null;
        /** @enum {string} */
        step: 'fileRemedy' | 'reviewWithheld';
      }[];
      /** @description 不予公开的信息下一次评估的期限 */
      withheldReview: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        due: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        since: string;
      } | null;
    };
    /** @description 答复期限和它的由来 */
    AnswerDeadline: {
      calendar: string[];
      cites: string[];
      /** @description 起算之后逐日：第几个工作日，或者为什么不计 */
      days: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        date: string;
        layer?: string;
        name?: string;
        nth?: number;
        /** @enum {string} */
        reason: 'weekday' | 'makeUp' | 'weekend' | 'holiday' | 'paused';
        /** @constant */
        unknown?: true;
      }[];
      daysLeft: number;
      /** @enum {string} */
      deadline: 'D5' | 'D6' | 'D10' | 'D24' | 'D25';
      /**
       * Format: date
       * @description 答复期限
       * @example 2026-03-01
       */
      due: string;
      earlierStarts: {
        cites: string;
        /** @enum {string} */
        fact: 'received' | 'corrected' | 'feePaid' | 'orderedAnew' | 'correctionLapsed' | 'feeLapsed';
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        /** @constant */
        supposed?: true;
      }[];
      extension?: {
        cites: string;
        days: number;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
      };
      /** @description 过了期限才办、因而不起作用的步骤 */
      late?: {
        cites: string;
        /** @enum {string} */
        deadline: 'D2' | 'D3';
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        due: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
      }[];
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      notBefore?: string;
      /**
       * Format: date
       * @description 按哪一天所知计算
       * @example 2026-03-01
       */
      on: string;
      pauses: {
        /** @enum {string} */
        cause: 'thirdParty' | 'otherAgency';
        cites: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to?: string;
        workingDays: number;
      }[];
      provisional: boolean;
      start: {
        cites: string;
        /** @enum {string} */
        fact: 'received' | 'corrected' | 'feePaid' | 'orderedAnew' | 'correctionLapsed' | 'feeLapsed';
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        /** @constant */
        supposed?: true;
      };
      unknownYears: number[];
      waiting?: {
        /** @enum {string} */
        for: 'thirdParty' | 'otherAgency' | 'correction' | 'fee';
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        since: string;
      };
      workingDays: number;
    };
    /** @description 在某单位担任的角色和范围 */
    Appointment: {
      /** @enum {string} */
      role:
        | 'handler'
        | 'reviewer'
        | 'signer'
        | 'disclosureHead'
        | 'openGovernmentOffice'
        | 'inspector'
        | 'systemAdmin'
        | 'securityAdmin'
        | 'auditAdmin';
      /** @enum {string} */
      scope: 'ownUnit' | 'ownAndBelow' | 'site';
      unit: string;
    };
    /** @description 已归档 */
    ArchivedRequest: {
      /** @description 案卷的 SHA-256 */
      digest: string;
      seen: number;
    };
    /** @description 各项判断走到哪一步，得出什么 */
    AssessedRequest: {
      /** @description 起作用的回答；前面的改了，后面多余的就去掉 */
      answers: components['schemas']['DecisionAnswers'];
      /** @description 已经回答的，按顺序 */
      asked: {
        answer: string;
        /** @description 是非题的值是 yes、no */
        choices: {
          cites: string | null;
          text: string;
          value: string;
        }[];
        cites: string;
        /** @description 补不补、是不是、谁负责、有没有、给不给、怎么给 */
        part: string;
        /** @enum {string} */
        question:
          | 'clear'
          | 'nature'
          | 'repeat'
          | 'responsible'
          | 'published'
          | 'exists'
          | 'ready'
          | 'grounds'
          | 'harms'
          | 'publicInterest'
          | 'required'
          | 'separable'
          | 'otherContent';
        /** @description 可以选几项，也可以一项不选 */
        several: boolean;
        text: string;
      }[];
      /** @description 要先办的，或者要等的 */
      before: {
        cites: string;
        letter: {
          /** @enum {string} */
          code:
            | 'L01'
            | 'L02'
            | 'L03'
            | 'L04'
            | 'L05'
            | 'L06'
            | 'L07'
            | 'L08'
            | 'L09'
            | 'L10'
            | 'L11'
            | 'L12'
            | 'L20'
            | 'L21'
            | 'L22'
            | 'L23'
            | 'L24'
            | 'L25'
            | 'L26'
            | 'L27'
            | 'L28'
            | 'L29'
            | 'L30'
            | 'L31'
            | 'L32'
            | 'L33'
            | 'L34'
            | 'L35';
          title: string;
        } | null;
        sentence: string;
        what: ('search' | 'judgeReasons' | 'nameEarlier') | null;
      } | null;
      /** @description 得出的唯一结果 */
      leaf: {
        /** @description 同时要发的文书 */
        also: {
          /** @enum {string} */
          code:
            | 'L01'
            | 'L02'
            | 'L03'
            | 'L04'
            | 'L05'
            | 'L06'
            | 'L07'
            | 'L08'
            | 'L09'
            | 'L10'
            | 'L11'
            | 'L12'
            | 'L20'
            | 'L21'
            | 'L22'
            | 'L23'
            | 'L24'
            | 'L25'
            | 'L26'
            | 'L27'
            | 'L28'
            | 'L29'
            | 'L30'
            | 'L31'
            | 'L32'
            | 'L33'
            | 'L34'
            | 'L35';
          title: string;
        }[];
        basis: string;
        cites: string;
        grounds: (
          | 'state_secret'
          | 'law_prohibited'
          | 'security_stability'
          | 'third_party'
          | 'internal_affairs'
          | 'process'
          | 'enforcement_file'
        )[];
        letter: {
          /** @enum {string} */
          code:
            | 'L01'
            | 'L02'
            | 'L03'
            | 'L04'
            | 'L05'
            | 'L06'
            | 'L07'
            | 'L08'
            | 'L09'
            | 'L10'
            | 'L11'
            | 'L12'
            | 'L20'
            | 'L21'
            | 'L22'
            | 'L23'
            | 'L24'
            | 'L25'
            | 'L26'
            | 'L27'
            | 'L28'
            | 'L29'
            | 'L30'
            | 'L31'
            | 'L32'
            | 'L33'
            | 'L34'
            | 'L35';
          title: string;
        };
        /** @enum {string} */
        outcome:
          | 'granted.already_public'
          | 'granted.provided'
          | 'partial'
          | 'denied.state_secret'
          | 'denied.law_prohibited'
          | 'denied.security_stability'
          | 'denied.third_party'
          | 'denied.internal_affairs'
          | 'denied.process'
          | 'denied.enforcement_file'
          | 'denied.query_matter'
          | 'unavailable.not_held'
          | 'unavailable.needs_creation'
          | 'unavailable.still_unclear'
          | 'rejected.petition'
          | 'rejected.duplicate'
          | 'rejected.publication'
          | 'rejected.excessive'
          | 'rejected.reconfirm'
          | 'other.not_corrected'
          | 'other.fee_unpaid'
          | 'other.misc';
        /** @description 救济途径，印在文书末尾 */
        remedies: string[];
        /** @description 单位资料里没有复议机关或者法院 */
        remedyUnknown: boolean;
        title: string;
      } | null;
      /** @description 下一个判断 */
      next: {
        /** @description 是非题的值是 yes、no */
        choices: {
          cites: string | null;
          text: string;
          value: string;
        }[];
        cites: string;
        /** @description 补不补、是不是、谁负责、有没有、给不给、怎么给 */
        part: string;
        /** @enum {string} */
        question:
          | 'clear'
          | 'nature'
          | 'repeat'
          | 'responsible'
          | 'published'
          | 'exists'
          | 'ready'
          | 'grounds'
          | 'harms'
          | 'publicInterest'
          | 'required'
          | 'separable'
          | 'otherContent';
        /** @description 可以选几项，也可以一项不选 */
        several: boolean;
        text: string;
      } | null;
      /** @description 全部结果；不按判断结果的，选一个并写明理由 */
      outcomes: {
        basis: string;
        cites: string;
        /** @enum {string} */
        outcome:
          | 'granted.already_public'
          | 'granted.provided'
          | 'partial'
          | 'denied.state_secret'
          | 'denied.law_prohibited'
          | 'denied.security_stability'
          | 'denied.third_party'
          | 'denied.internal_affairs'
          | 'denied.process'
          | 'denied.enforcement_file'
          | 'denied.query_matter'
          | 'unavailable.not_held'
          | 'unavailable.needs_creation'
          | 'unavailable.still_unclear'
          | 'rejected.petition'
          | 'rejected.duplicate'
          | 'rejected.publication'
          | 'rejected.excessive'
          | 'rejected.reconfirm'
          | 'other.not_corrected'
          | 'other.fee_unpaid'
          | 'other.misc';
        /** @description 为什么不能选 */
        refused: string | null;
        title: string;
      }[];
    };
    /** @description 谁在何时办了什么；不含内容 */
    AuditEntry: {
      actor: string;
      /** @description 经办人姓名；不是工作人员的为空 */
      actorName: string | null;
      /** @description 法定日期 */
      on: string;
      /** Format: date-time */
      recordedAt: string;
      seq: number;
      stream: string;
      /** @description 所办的人员或单位的名称；其他为空 */
      subjectName: string | null;
      type: string;
    };
    /** @description 台账查询 */
    AuditPage: {
      /** @description 下一页的翻页位置 */
      after?: string;
      entries: components['schemas']['AuditEntry'][];
    };
    /** @description 一年的工作日历：与星期不同的日子和依据的通知 */
    CalendarYear: {
      days: {
        date: string;
        name: string;
        working: boolean;
      }[];
      /** @description 这一年的国家通知是否已知；不知道的只按周末计算 */
      known: boolean;
      layers: {
        days: number;
        id: string;
        knownFrom: string;
        /** @enum {string} */
        level: 'national' | 'region' | 'own';
        notice: string;
        region: string | null;
      }[];
      year: number;
    };
    /** @description 申请的材料、已有的遮盖件，和可以写明的理由 */
    CaseFiles: {
      copies: {
        by: string;
        copy: string;
        letters: string[];
        name: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        source: string;
      }[];
      files: {
        /** @description 检查通过 */
        clean: boolean;
        file: string;
        /**
         * @description 申请人提交的，或者本机关添加的
         * @enum {string}
         */
        from: 'applicant' | 'office';
        name: string;
        /** @description 能逐页显示、可以遮盖 */
        redactable: boolean;
        size: number;
        type: string | null;
      }[];
      grounds: {
        cites: string;
        id: components['schemas']['MaskGround'];
        title: string;
      }[];
      seen: number;
    };
    /** @description 一件申请的文书，以及今天能拟的 */
    CaseLetters: {
      letters: components['schemas']['ListedLetter'][];
      offered: {
        code: string;
        fields: components['schemas']['LetterField'][];
        /** @description 已经在拟的同一种文书 */
        open: string | null;
        party: string | null;
        /** @description 今天不能拟的原因；能拟为空 */
        refused: string | null;
        title: string;
      }[];
      seen: number;
    };
    /** @description 一格背后的申请 */
    CasesOfFigure: {
      cases: {
        applicantType: string;
        closedOn: string | null;
        id: string;
        number: string;
        outcome: string | null;
        receivedOn: string;
        unit: string;
      }[];
      next: string | null;
      /** @description 这一格的行和列 */
      title: string;
    };
    /** @description 一组事项的申请 */
    CasesOfTopic: {
      cases: {
        closedOn: string | null;
        id: string;
        number: string;
        outcome: string | null;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        receivedOn: string;
        unit: string;
      }[];
      next: string | null;
      title: string;
    };
    /** @description 申请内容核对结果 */
    CheckedRequestForm: {
      /** @description 不改正就不能登记的 */
      faults: {
        field: string;
        sentence: string;
      }[];
      /** @description 申请书缺少、可以先登记再告知补正的（第三十条） */
      lacks: {
        /** @enum {string} */
        lack: 'identity' | 'reach' | 'supply';
        sentence: string;
      }[];
    };
    /** @description 已附上 */
    CopyAttached: {
      seen: number;
    };
    /** @description 对各项判断的回答，没有回答的不写 */
    DecisionAnswers: {
      clear?: boolean;
      /** @description 此前已经答复的申请 */
      earlier?: string;
      exists?: boolean;
      grounds?: (
        | 'state_secret'
        | 'law_prohibited'
        | 'security_stability'
        | 'third_party'
        | 'internal_affairs'
        | 'process'
        | 'enforcement_file'
      )[];
      harms?: boolean;
      /** @description 并入的申请 */
      joined?: string;
      /** @enum {string} */
      nature?: 'request' | 'petition' | 'publication' | 'query';
      otherContent?: boolean;
      publicInterest?: boolean;
      published?: boolean;
      ready?: boolean;
      /** @enum {string} */
      repeat?: 'none' | 'duplicate' | 'reconfirm' | 'excessive';
      required?: boolean;
      /** @enum {string} */
      responsible?: 'own' | 'leading' | 'other';
      separable?: boolean;
    };
    /** @description 对各项判断的回答，没有回答的不写 */
    DecisionAnswersInput: {
      clear?: boolean;
      /** @description 此前已经答复的申请 */
      earlier?: string;
      exists?: boolean;
      grounds?: (
        | 'state_secret'
        | 'law_prohibited'
        | 'security_stability'
        | 'third_party'
        | 'internal_affairs'
        | 'process'
        | 'enforcement_file'
      )[];
      harms?: boolean;
      /** @description 并入的申请 */
      joined?: string;
      /** @enum {string} */
      nature?: 'request' | 'petition' | 'publication' | 'query';
      otherContent?: boolean;
      publicInterest?: boolean;
      published?: boolean;
      ready?: boolean;
      /** @enum {string} */
      repeat?: 'none' | 'duplicate' | 'reconfirm' | 'excessive';
      required?: boolean;
      /** @enum {string} */
      responsible?: 'own' | 'leading' | 'other';
      separable?: boolean;
    };
    /** @description 已保存 */
    DraftedLetter: {
      letter: string;
      seen: number;
    };
    /** @description 因通知而移动的期限，只计件数，最近的在前 */
    DueMoves: {
      moves: {
        after: string | null;
        before: string | null;
        count: number;
        /** Format: date-time */
        movedAt: string;
      }[];
    };
    /** @description 同一申请人以前的申请，最相近的在前 */
    EarlierRequests: {
      /** @description 按件计收的信息处理费；没有标准为空 */
      fee: number | null;
      /** @description 该申请人当月向本机关申请的件数，含这一件 */
      inMonth: number;
      itemsBefore: number;
      requests: {
        /** @description 答复发出之日 */
        closedOn: string | null;
        id: string;
        /** @description 所申请的内容有多相近 */
        likeness: number;
        number: string | null;
        /** @description 答复结果 */
        outcome: string | null;
        receivedOn: string | null;
      }[];
    };
    /** @description 要遮盖的文件：各页，和系统找到的个人信息 */
    FileToRedact: {
      name: string;
      pages: {
        /**
         * @description 文字来自文字层、识别，或者读不出
         * @enum {string}
         */
        from: 'layer' | 'recognised' | 'unread';
        height: number;
        /** @description 页面上看不见、生成后不会带出的字符数 */
        hidden: number;
        number: number;
        /** @description 从页面坐标到显示坐标的变换 */
        toView: number[];
        width: number;
      }[];
      suggestions: {
        boxes: {
          height: number;
          width: number;
          x: number;
          y: number;
        }[];
        ground: components['schemas']['MaskGround'];
        id: string;
        kind: string;
        page: number;
        /** @enum {string} */
        severity: 'block' | 'warn' | 'info';
        title: string;
        words: string;
      }[];
      type: string;
    };
    /** @description 收到之日与答复期限 */
    ForeseenReceipt: {
      /** @description 答复期限；须先确认的，以今天确认计 */
      dueOn: string | null;
      explanation: string | null;
      provisional: boolean;
      /** @description 收到之日；须先双方确认的为空 */
      receivedOn: string | null;
      /** @description 为什么是这一天 */
      sentence: string;
      warning: string | null;
    };
    /** @description 新的查询码，只给这一次 */
    GivenTrackingCode: {
      code: string;
      qr: string;
      trackAt: string;
    };
    /** @description 已导入 */
    ImportedNotice: {
      /** @description 与原来不同的日子 */
      readonly changed: string[];
    };
    /** @description 没有答复的申请各有几件 */
    InboxCounts: {
      all: number;
      fiveDays: number;
      oneDay: number;
      overdue: number;
      today: number;
      unassigned: number;
    };
    /** @description 登记申请时要填什么 */
    IntakeNeeds: {
      /** @description 附件的个数、大小和类型 */
      attachments: {
        bytes: number;
        endings: string[];
        most: number;
      };
      routes: {
        /** @description 须与申请人双方确认 */
        confirm: boolean;
        days: {
          /** @enum {string} */
          fact: 'submittedOn' | 'arrivedOn' | 'signedOn' | 'confirmedOn';
          name: string;
        }[];
        name: string;
        /**
         * @description 提交渠道
         * @enum {string}
         */
        route: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'fax';
        /** @description 以哪一天为收到之日，依据哪一条 */
        rule: string;
      }[];
      today: string;
    };
    /** @description 文件 */
    KeptFile: {
      id: string;
      name: string;
      purpose: string;
      reasons: {
        /** @description 永久代码 */
        code: string;
        /** @description 为什么扣留、怎么办 */
        sentence: string;
      }[];
      /** Format: date-time */
      receivedAt: string;
      /** @description 可以由另一人核对后放行 */
      releasable: boolean;
      sha256: string;
      size: number;
      /**
       * @description 检查中、通过、扣留、已作废；通过之前不能下载
       * @enum {string}
       */
      state: 'quarantined' | 'clean' | 'held' | 'discarded';
      /** @description 清除元数据的副本 */
      stripped: {
        sha256: string;
        size: number;
      } | null;
      /** @description 按内容认定的类型 */
      type: string | null;
      unit: string;
    };
    /** @description 台账的封存情况 */
    LedgerState: {
      /** @description 最近一次封存；还没有为空 */
      last: {
        /** @description 第几次 */
        number: number;
        /** Format: date-time */
        sealedAt: string;
        /** @description 封存凭证，请另行保存，供 gongkai verify --witness 核对 */
        witness: string;
      } | null;
      /** @description 有新记录、等待下次封存的记录流 */
      unsealed: number;
    };
    /** @description 拟稿时要填的一项 */
    LetterField: {
      choices: {
        label: string;
        value: string;
      }[];
      hint: string | null;
      id: string;
      /** @enum {string} */
      kind: 'line' | 'text' | 'lines' | 'day' | 'number' | 'choice';
      label: string;
      needed: boolean;
    };
    /** @description 文书的一部分 */
    LetterPart: {
      locked: boolean;
      name: string;
      part: string;
      text: string;
      /** @description 不能改动的原因 */
      why: string | null;
    };
    /** @description 一份文书 */
    ListedLetter: {
      code: string;
      deliveredOn: string | null;
      dispatchedOn: string | null;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      draftedOn: string;
      id: string;
      number: string | null;
      /** @description 发给的第三方或者机关；发给申请人的为空 */
      party: string | null;
      signedOn: string | null;
      /** @enum {string} */
      state: 'draft' | 'review' | 'signed' | 'final' | 'dispatched' | 'delivered' | 'voided';
      stateName: string;
      submittedOn: string | null;
      title: string;
      voidedOn: string | null;
    };
    /** @description 一条消息的状态，不含内容 */
    ListedMessage: {
      /** @description 发送过几次 */
      attempts: number;
      /** @description 其中几次不能确定对方是否收到 */
      doubts: number;
      /**
       * Format: date-time
       * @description 不早于此时发送
       */
      dueAt: string;
      id: string;
      /** @enum {string} */
      outlet: 'email' | 'sms' | 'wechat' | 'webhook';
      /** Format: date-time */
      queuedAt: string;
      /** @description 收件地址，已遮盖 */
      recipient: string;
      settledAt: string | null;
      /** @enum {string} */
      state: 'waiting' | 'sending' | 'maybe-sent' | 'sent' | 'failed' | 'held' | 'cancelled';
      template: string;
      /** @description 最近一次没有发出的原因 */
      trouble: components['schemas']['MessageTrouble'] | null;
      /** @description 属于哪个单位；空为本级政府 */
      unit: string | null;
      /** @description 依法不受免打扰时段限制 */
      urgent: boolean;
    };
    /** @description 一页消息 */
    ListedMessages: {
      messages: components['schemas']['ListedMessage'][];
      /** @description 下一页的位置；没有为空 */
      next: string | null;
    };
    /** @description 一个发送渠道 */
    ListedOutlet: {
      /** @description 被明确拒收 */
      failed: number;
      /** @description 多次没有成功，已停止自动发送 */
      held: number;
      /** @description 到时间还没有发出的，最早一条等了几秒 */
      oldestSeconds: number | null;
      /** @description 待发送和发送中 */
      open: number;
      /** @enum {string} */
      outlet: 'email' | 'sms' | 'wechat' | 'webhook';
      quiet: components['schemas']['QuietHours'] | null;
      /** @description 24 小时内写入的，其中已发出 */
      sent: number;
      /** @description 本机是否设置了这个渠道；没有设置的，消息留着不发 */
      set: boolean;
    };
    /** @description 发送渠道 */
    ListedOutlets: {
      outlets: components['schemas']['ListedOutlet'][];
    };
    /** @description 一件没有答复的申请；不含申请人的信息 */
    ListedRequest: {
      /** @enum {string} */
      applicantType: 'natural' | 'enterprise' | 'research' | 'welfare' | 'legal' | 'other';
      /** @description 还剩几个工作日；负数是超期 */
      daysLeft: number | null;
      /** @description 答复期限；没有起算为空 */
      dueOn: string | null;
      /** @description 承办人；没有分办为空 */
      handler: {
        id: string;
        name: string;
      } | null;
      /** @description 承办单位 */
      handlingUnit: string;
      id: string;
      /** @description 登记编号；收到以前没有 */
      number: string | null;
      /** @description 节假日安排没有公布，期限是暂定的 */
      provisional: boolean;
      receivedOn: string | null;
      /**
       * @description 申请渠道
       * @enum {string}
       */
      route: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'web' | 'fax';
      /**
       * @description 办理阶段
       * @enum {string}
       */
      stage:
        | 'submitted'
        | 'received'
        | 'inProgress'
        | 'correctionPending'
        | 'consulting'
        | 'reasonPending'
        | 'feePending'
        | 'lapsed'
        | 'withdrawn'
        | 'drafted'
        | 'reviewed'
        | 'signed'
        | 'answered'
        | 'delivered'
        | 'archived'
        | 'ended';
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      submittedOn: string;
      /** @description 收到申请的单位 */
      unit: string;
      /**
       * @description 期限：已超期、今天到期、剩 1 个工作日、剩 2 至 5 个工作日、更晚
       * @enum {string}
       */
      urgency: 'overdue' | 'today' | 'oneDay' | 'fiveDays' | 'later';
      /** @description 期限在等谁：补正、缴费、第三方、其他机关 */
      waitingFor: string | null;
    };
    /** @description 一个登录 */
    ListedSession: {
      /** @description 来自的网络地址 */
      address: string;
      /** @description 就是本次登录 */
      current: boolean;
      id: string;
      /** Format: date-time */
      madeAt: string;
      /** @enum {string} */
      method: 'password' | 'single-sign-on';
      secondFactor: boolean;
      /** Format: date-time */
      seenAt: string;
      /** @description 浏览器自报的名称 */
      userAgent: string;
    };
    /** @description 一个单位 */
    ListedSiteUnit: {
      /** @description 统一社会信用代码或组织机构代码 */
      code: string | null;
      id: string;
      /** @enum {string} */
      kind: 'government' | 'department' | 'town' | 'dispatched' | 'authorized';
      name: string;
      /** @description 上级单位；最高一级没有 */
      parent: string | null;
      shortName: string | null;
      /**
       * @description 存续、已撤销
       * @enum {string}
       */
      state: 'open' | 'closed';
    };
    /** @description 一名工作人员 */
    ListedStaff: {
      appointments: components['schemas']['Appointment'][];
      id: string;
      name: string;
      signInName: string;
      /**
       * @description 在岗、停用、已离岗
       * @enum {string}
       */
      state: 'active' | 'suspended' | 'left';
      title: string | null;
      unit: string;
    };
    /**
     * @description 遮盖的理由
     * @enum {string}
     */
    MaskGround:
      | 'privacy'
      | 'trade_secret'
      | 'state_secret'
      | 'law_prohibited'
      | 'security_stability'
      | 'internal_affairs'
      | 'process'
      | 'enforcement_file'
      | 'not_information';
    /**
     * @description 遮盖的理由
     * @enum {string}
     */
    MaskGroundInput:
      | 'privacy'
      | 'trade_secret'
      | 'state_secret'
      | 'law_prohibited'
      | 'security_stability'
      | 'internal_affairs'
      | 'process'
      | 'enforcement_file'
      | 'not_information';
    /** @description 已收下 */
    MaterialAdded: {
      file: string;
      seen: number;
    };
    /** @description 一条消息的经过 */
    MessageNote: {
      /** @description 由谁办理；程序自动为空 */
      actor: string | null;
      /** Format: date-time */
      at: string;
      attempt: number;
      /** @description 办理人的姓名；程序自动为空 */
      by: string | null;
      /** @enum {string} */
      kind: 'failed' | 'in-doubt' | 'sent-late' | 'sent-again' | 'cancelled';
      trouble: components['schemas']['MessageTrouble'] | null;
    };
    /** @description 没有发出，或者不能确定的原因 */
    MessageTrouble: {
      /** @enum {string} */
      code:
        | 'outlet.unreachable'
        | 'outlet.timed-out'
        | 'outlet.broke-off'
        | 'outlet.later'
        | 'outlet.refused'
        | 'outlet.sign-in-refused'
        | 'outlet.redirected'
        | 'sender.ended'
        | 'message.unknown-template';
      /** @description 原因，供人阅读 */
      sentence: string;
      /** @description 发送渠道的答复代码；没有答复为 0 */
      status: number;
    };
    /** @description 没有登录 */
    NotSignedIn: {
      /** @constant */
      signedIn: false;
    };
    /** @description 可以办的一步；不能办的说明理由 */
    OfferedStep: {
      refused: components['schemas']['StepRefusal'] | null;
      /** @enum {string} */
      step:
        | 'confirm'
        | 'assign'
        | 'accept'
        | 'sendBack'
        | 'note'
        | 'search'
        | 'nameParty'
        | 'receiveCorrection'
        | 'receiveReasons'
        | 'judgeReasons'
        | 'receiveFee'
        | 'waiveFee'
        | 'extend'
        | 'decide'
        | 'withdraw'
        | 'archive';
    };
    /** @description 一次性密码，请当面交给本人 */
    OneTimePassword: {
      /** @description 一次性密码，只显示这一次 */
      password: string;
      signInName: string | null;
      staff: string;
      /**
       * Format: date-time
       * @description 有效至
       */
      until: string;
    };
    /** @description 一份密封的记录，已打开 */
    OpenedRecord: {
      /** @enum {string} */
      kind:
        'application' | 'certificate' | 'contact' | 'letter' | 'note' | 'opinion' | 'reason' | 'remark' | 'search' | 'statement';
      /** @description 申请和联系方式是 JSON，其他是文字 */
      text: string;
    };
    /** @description 一件没有审结的行政复议、行政诉讼 */
    OpenRemedy: {
      /** @description 正在计算的期限：本机关的书面答复，或者复议审理；没有的为空 */
      due: {
        daysLeft: number;
        deadline: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        due: string;
        sentence: string;
        title: string;
      } | null;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      filedOn: string;
      id: string;
      name: string;
      number: string;
      request: string;
      /** @enum {string} */
      route: 'review' | 'suitDirect' | 'suitAfterReview';
      unit: string;
      /**
       * @description 期限：已超期、今天到期、剩 1 个工作日、剩 2 至 5 个工作日、更晚
       * @enum {string}
       */
      urgency: 'overdue' | 'today' | 'oneDay' | 'fiveDays' | 'later';
    };
    /** @description 我的账号 */
    OwnAccount: {
      hasPassword: boolean;
      /** Format: date-time */
      passwordSetAt: string;
      recoveryCodesLeft: number;
      secondFactorSince: string | null;
      signInName: string;
      singleSignOn: boolean;
    };
    /** @description 我的登录 */
    OwnSessions: {
      sessions: components['schemas']['ListedSession'][];
    };
    /** @description 回复码 */
    PartyCode: {
      code: string;
    };
    /** @description 按所填内容生成的文书；没有保存 */
    PreviewedLetter: {
      /** @description 还缺的部分，及其依据 */
      missing: {
        cites: string;
        name: string;
        part: string;
      }[];
      parts: components['schemas']['LetterPart'][];
      /** @description 今天不能拟的原因 */
      refused: string | null;
      /** @description 写出了申请人的部分 */
      shown: string[];
      title: string;
    };
    /** @description 统一认证的地址 */
    ProviderAddress: {
      address: string;
    };
    /** @description 已写入，几秒内发送 */
    QueuedMessage: {
      id: string;
    };
    /** @description 免打扰时段，北京时间，可以跨零点 */
    QuietHours: {
      /** @description 21:00 */
      from: string;
      /** @description 08:00 */
      to: string;
    };
    /** @description 免打扰时段，北京时间，可以跨零点 */
    QuietHoursInput: {
      /** @description 21:00 */
      from: string;
      /** @description 08:00 */
      to: string;
    };
    /** @description 各渠道的日期：提交、收到、签收、双方确认 */
    ReceiptDaysInput: {
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      arrivedOn?: string;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      confirmedOn?: string;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      signedOn?: string;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      submittedOn?: string;
    };
    /** @description 新的恢复码 */
    RecoveryCodes: {
      /** @description 恢复码，只显示这一次 */
      recoveryCodes: string[];
    };
    /** @description 申请的遮盖件 */
    RedactedCopies: {
      copies: {
        by: string;
        copy: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        sha256: string;
        source: string;
      }[];
    };
    /** @description 遮盖证书：遮盖了什么、用了什么、逐项核验的结果；不含原文 */
    RedactionCertificate: {
      by: string;
      counts: {
        count: number;
        kind: string;
        title: string;
      }[];
      masked: {
        cites: string | null;
        ground: string | null;
        height: number;
        kind: string;
        page: number;
        title: string;
        width: number;
        x: number;
        y: number;
      }[];
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      on: string;
      proofs: {
        detail: string | null;
        id: string;
        looked: number;
        /** @enum {string} */
        outcome: 'clean' | 'partly' | 'unavailable' | 'leak';
        title: string;
      }[];
      rejected: {
        count: number;
        kind: string;
        title: string;
      }[];
      result: {
        file: string;
        sha256: string;
        size: number;
        type: string;
      };
      source: {
        file: string;
        pages: number;
        sha256: string;
        type: string;
      };
      tools: {
        name: string;
        version: string;
      }[];
      /** @description 读不出文字、只按位置遮盖的页 */
      unread: number[];
    };
    /** @description 已保存的遮盖件和证书 */
    RedactionMade: {
      certificate: components['schemas']['RedactionCertificate'];
      copy: string;
      seen: number;
    };
    /** @description 已登记 */
    RegisteredRequest: {
      /** @description 同一份表此前已经登记过 */
      already: boolean;
      /** @description 查询码，只给这一次 */
      code: string;
      dueOn: string | null;
      id: string;
      /** @description 登记编号；须先双方确认的为空 */
      number: string | null;
      /** @description 查询页地址的二维码，SVG */
      qr: string;
      receivedOn: string | null;
      submittedOn: string;
      /** @description 查询页地址 */
      trackAt: string;
    };
    /** @description 表四一格背后的复议、诉讼 */
    RemediesOfFigure: {
      cases: {
        decidedOn: string | null;
        filedOn: string;
        id: string;
        number: string;
        request: string;
        result: ('upheld' | 'corrected' | 'other') | null;
        /** @enum {string} */
        route: 'review' | 'suitDirect' | 'suitAfterReview';
        unit: string;
      }[];
      next: string | null;
      /** @description 这一格的行和列 */
      title: string;
    };
    /** @description 复议机关或法院 */
    RemedyBody: {
      cites: string;
      names: string[];
      /**
       * @description 已填写、按类别推定、尚未确定
       * @enum {string}
       */
      source: 'set' | 'derived' | 'unknown';
    };
    /** @description 答复以后的一个期限 */
    RemedyDue: {
      cites: string;
      daysLeft: number;
      deadline: string;
      doneOn: string | null;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      due: string;
      remedy: string | null;
      sentence: string;
      title: string;
    };
    /** @description 办理决定 */
    RequestDecision: {
      answers: {
        [key: string]: unknown;
      };
      basis: string;
      by: {
        id: string;
        name: string;
      };
      cites: string;
      departure: {
        /** @description 各项判断得出的结果；没有得出为空 */
        from: string | null;
        reason: string;
      } | null;
      grounds: (
        | 'state_secret'
        | 'law_prohibited'
        | 'security_stability'
        | 'third_party'
        | 'internal_affairs'
        | 'process'
        | 'enforcement_file'
      )[];
      letter: {
        /** @enum {string} */
        code:
          | 'L01'
          | 'L02'
          | 'L03'
          | 'L04'
          | 'L05'
          | 'L06'
          | 'L07'
          | 'L08'
          | 'L09'
          | 'L10'
          | 'L11'
          | 'L12'
          | 'L20'
          | 'L21'
          | 'L22'
          | 'L23'
          | 'L24'
          | 'L25'
          | 'L26'
          | 'L27'
          | 'L28'
          | 'L29'
          | 'L30'
          | 'L31'
          | 'L32'
          | 'L33'
          | 'L34'
          | 'L35';
        title: string;
      };
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      on: string;
      /** @enum {string} */
      outcome:
        | 'granted.already_public'
        | 'granted.provided'
        | 'partial'
        | 'denied.state_secret'
        | 'denied.law_prohibited'
        | 'denied.security_stability'
        | 'denied.third_party'
        | 'denied.internal_affairs'
        | 'denied.process'
        | 'denied.enforcement_file'
        | 'denied.query_matter'
        | 'unavailable.not_held'
        | 'unavailable.needs_creation'
        | 'unavailable.still_unclear'
        | 'rejected.petition'
        | 'rejected.duplicate'
        | 'rejected.publication'
        | 'rejected.excessive'
        | 'rejected.reconfirm'
        | 'other.not_corrected'
        | 'other.fee_unpaid'
        | 'other.misc';
      title: string;
    };
    /** @description 申请统计 */
    RequestFigures: {
      /** @description 计算之日 */
      asOf: string;
      below: boolean;
      /**
       * @description 按哪一年的报表格式
       * @enum {string}
       */
      form: '2019' | '2021';
      from: string;
      handling: {
        /** @description 答复的平均满意度，1 至 5；没有人评价为空 */
        averageRating: number | null;
        averageWorkingDays: number | null;
        byRating: {
          name: string;
          rating: 1 | 2 | 3 | 4 | 5;
          requests: number;
        }[];
        byRoute: {
          closed: number;
          name: string;
          received: number;
          /** @enum {string} */
          route: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'web' | 'fax';
        }[];
        closed: number;
        late: number;
        overdue: number;
      };
      /** @description 现在超期未答复的，最久的在前，最多五百件 */
      overdue: {
        dueOn: string;
        id: string;
        number: string;
        receivedOn: string;
        unit: string;
      }[];
      /** @description 表四，按印制的样子逐行列出 */
      remedyRows: {
        /** @description 点开这一格所用的编号 */
        cell: string | null;
        cols: number;
        readonly heads: string[];
        id: string | null;
        /** @enum {string} */
        kind: 'label' | 'figure' | 'plain';
        rows: number;
        scope: ('col' | 'colgroup' | 'row' | 'rowgroup') | null;
        text: string;
      }[][];
      /** @description 表三，按印制的样子逐行列出，合并的格只列一次 */
      rows: {
        /** @description 点开这一格所用的编号 */
        cell: string | null;
        cols: number;
        readonly heads: string[];
        id: string | null;
        /** @enum {string} */
        kind: 'label' | 'figure' | 'plain';
        rows: number;
        scope: ('col' | 'colgroup' | 'row' | 'rowgroup') | null;
        text: string;
      }[][];
      to: string;
      unit: {
        id: string;
        name: string;
      };
    };
    /** @description 申请的文件 */
    RequestFiles: {
      files: {
        /** @description 是什么文件；意见附件写明是哪一方的 */
        called: string;
        file: string;
        /** @enum {string} */
        kind: 'identity' | 'attachment' | 'enclosure' | 'material' | 'copy';
        name: string;
        /** @description 字节 */
        size: number;
        /** @enum {string} */
        state: 'quarantined' | 'clean' | 'held';
        /** @description 按内容认定的类型；检查前没有 */
        type: string | null;
        /** @description 为什么扣留、怎么办 */
        why: string[];
      }[];
    };
    /** @description 申请表上填写的内容 */
    RequestFormInput: {
      address?: string;
      contactPerson?: string;
      content?: string;
      document?: string;
      email?: string;
      form?: string;
      name?: string;
      number?: string;
      phone?: string;
      type?: string;
      way?: string;
    };
    /** @description 经过中的一项 */
    RequestHistoryLine: {
      /** @description 谁办的 */
      by: string;
      /** @description 所附的记录已经删除 */
      erased: boolean;
      /**
       * Format: date
       * @description 法定日期
       * @example 2026-03-01
       */
      on: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description 所附的密封记录；打开会记入台账 */
      records: string[];
      sentence: string;
      seq: number;
      type: string;
    };
    /** @description 申请，每页 50 件 */
    RequestPage: {
      next: string | null;
      requests: components['schemas']['ListedRequest'][];
    };
    /** @description 被征求意见的第三方或机关 */
    RequestParty: {
      answered: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        /** @enum {string} */
        opinion: 'agrees' | 'objects' | 'partly';
      } | null;
      askedOn: string | null;
      contact: string;
      id: string;
      /** @enum {string} */
      kind: 'thirdParty' | 'coMaker' | 'otherAgency';
      /** @description 第三方 1 等代称；名称在 contact 所指的记录里 */
      name: string;
      reachedOn: string | null;
      releasedOn: string | null;
      steps: {
        refused: components['schemas']['StepRefusal'] | null;
        /** @enum {string} */
        step: 'reach' | 'hear' | 'release';
      }[];
      /** @description 可以提出意见的最后一天 */
      until: string | null;
    };
    /** @description 一件行政复议或者行政诉讼 */
    RequestRemedy: {
      acceptedOn: string | null;
      copyOn: string | null;
      decidedOn: string | null;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      filedOn: string;
      id: string;
      /** @description 针对的文书；逾期未答复的为空 */
      letter: string | null;
      /** @description 争议焦点和决定内容的密封记录 */
      point: string | null;
      procedure: ('simple' | 'ordinary') | null;
      repliedOn: string | null;
      result: ('upheld' | 'corrected' | 'other') | null;
      review: string | null;
      /** @enum {string} */
      route: 'review' | 'suitDirect' | 'suitAfterReview';
      steps: {
        refused: components['schemas']['StepRefusal'] | null;
        /** @enum {string} */
        step: 'acceptRemedy' | 'receiveCopy' | 'replyToRemedy' | 'decideRemedy';
      }[];
    };
    /** @description 已办，现在的沿革项数 */
    RequestStepDone: {
      seen: number;
    };
    /** @description 申请按事项和区域分组，最近一期最多的在前 */
    RequestTopics: {
      groups: {
        /** @description 最后一期与上一期之差 */
        change: number;
        /** @description 各期新收，顺序与 periods 相同 */
        counts: number[];
        name: string;
        place: {
          id: string;
          name: string;
        } | null;
        placeName: string;
        /** @description 没有归类的为空 */
        subject:
          | (
              | 'landAcquisition'
              | 'houseAcquisition'
              | 'planning'
              | 'landUse'
              | 'publicMoney'
              | 'procurement'
              | 'environment'
              | 'publicHousing'
              | 'socialSecurity'
              | 'education'
              | 'health'
              | 'enforcement'
              | 'community'
              | 'traffic'
              | 'personnel'
              | 'village'
              | 'safety'
              | 'other'
            )
          | null;
        total: number;
      }[];
      periods: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to: string;
      }[];
    };
    /** @description 动态口令已启用 */
    SecondFactorConfirmed: {
      /** @description 恢复码，只显示这一次 */
      recoveryCodes: string[];
      session: components['schemas']['SignedIn'];
    };
    /** @description 待确认的动态口令 */
    SecondFactorProposed: {
      /** @description otpauth 地址 */
      address: string;
      /** @description 二维码，SVG */
      picture: string;
      /** @description Base32，手工输入用 */
      secret: string;
    };
    /** @description 结束了几个 */
    SessionsEnded: {
      ended: number;
    };
    /** @description 一行带来的改动 */
    SheetChange: {
      fields: components['schemas']['SheetFieldChange'][];
      name: string;
      /** @description 表格中的行号 */
      row: number;
      /** @enum {string} */
      what: 'new' | 'changed';
    };
    /** @description 已导入 */
    SheetDone: {
      /** @description 更新 */
      changed: number;
      /** @description 新增 */
      created: number;
      /** @description 没有变化 */
      same: number;
    };
    /** @description 一项改动；空为没有 */
    SheetFieldChange: {
      after: string | null;
      before: string | null;
      /** @description 表头 */
      head: string;
    };
    /** @description 导入会带来的改动；还没有导入 */
    SheetRehearsed: {
      /** @description 这些改动的代号；导入时带上，表示已经核对 */
      agreed: string;
      /** @description 更新 */
      changed: number;
      /** @description 会有哪些改动；过多时只列出前 500 行 */
      changes: components['schemas']['SheetChange'][];
      /** @description 新增 */
      created: number;
      /** @description 没有变化 */
      same: number;
    };
    /** @description 一份文书 */
    ShownLetter: {
      acts: {
        /** @enum {string} */
        act:
          | 'redraft'
          | 'submit'
          | 'opineSecrecy'
          | 'opineLegality'
          | 'sendBack'
          | 'sign'
          | 'number'
          | 'dispatch'
          | 'deliver'
          | 'return'
          | 'sendAgain'
          | 'void';
        name: string;
        refused: string | null;
      }[];
      code: string;
      fields: components['schemas']['LetterField'][];
      history: {
        /** Format: date-time */
        at: string;
        by: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        said: string | null;
        what: string;
      }[];
      id: string;
      /** @description 已定稿：发出的就是这个 */
      isFinal: boolean;
      number: string | null;
      opinions: ('secrecy' | 'legality')[];
      parts: components['schemas']['LetterPart'][];
      party: string | null;
      /** @description 登记送达时的凭证 */
      proof: {
        name: string;
        needed: boolean;
      } | null;
      registration: string | null;
      request: string;
      said: {
        [key: string]: string;
      };
      seen: number;
      /** @enum {string} */
      state: 'draft' | 'review' | 'signed' | 'final' | 'dispatched' | 'delivered' | 'voided';
      stateName: string;
      texts: {
        [key: string]: string;
      };
      title: string;
    };
    /** @description 一条消息的状态和经过，不含内容 */
    ShownMessage: {
      /** @description 发送过几次 */
      attempts: number;
      /** @description 为什么不能取消；可以为空 */
      cancelRefused: string | null;
      /** @description 其中几次不能确定对方是否收到 */
      doubts: number;
      /**
       * Format: date-time
       * @description 不早于此时发送
       */
      dueAt: string;
      id: string;
      notes: components['schemas']['MessageNote'][];
      /** @enum {string} */
      outlet: 'email' | 'sms' | 'wechat' | 'webhook';
      /** Format: date-time */
      queuedAt: string;
      /** @description 免打扰时段还有几分钟；不受限制为 0 */
      quietMinutes: number;
      /** @description 发送渠道的回执 */
      receipt: string | null;
      /** @description 收件地址，已遮盖 */
      recipient: string;
      /** @description 为什么不能发送或者重新发送；可以为空 */
      resendRefused: string | null;
      settledAt: string | null;
      /** @enum {string} */
      state: 'waiting' | 'sending' | 'maybe-sent' | 'sent' | 'failed' | 'held' | 'cancelled';
      template: string;
      /** @description 最近一次没有发出的原因 */
      trouble: components['schemas']['MessageTrouble'] | null;
      /** @description 属于哪个单位；空为本级政府 */
      unit: string | null;
      /** @description 依法不受免打扰时段限制 */
      urgent: boolean;
    };
    /** @description 一件申请：期限和它的由来、经过、现在能办什么 */
    ShownRequest: {
      answer: {
        letter: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        /** @enum {string} */
        outcome:
          | 'granted.already_public'
          | 'granted.provided'
          | 'partial'
          | 'denied.state_secret'
          | 'denied.law_prohibited'
          | 'denied.security_stability'
          | 'denied.third_party'
          | 'denied.internal_affairs'
          | 'denied.process'
          | 'denied.enforcement_file'
          | 'denied.query_matter'
          | 'unavailable.not_held'
          | 'unavailable.needs_creation'
          | 'unavailable.still_unclear'
          | 'rejected.petition'
          | 'rejected.duplicate'
          | 'rejected.publication'
          | 'rejected.excessive'
          | 'rejected.reconfirm'
          | 'other.not_corrected'
          | 'other.fee_unpaid'
          | 'other.misc';
        title: string;
      } | null;
      /** @enum {string} */
      applicantType: 'natural' | 'enterprise' | 'research' | 'welfare' | 'legal' | 'other';
      /** @description 申请内容的记录：最初提交的，和每次补正后的 */
      applications: string[];
      archivedOn: string | null;
      assigned: {
        acceptedOn: string | null;
        handler: {
          id: string;
          name: string;
        };
        unit: {
          id: string;
          name: string;
        };
      } | null;
      correction: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        askedOn: string;
        receivedOn: string | null;
        until: string | null;
      } | null;
      /** @description 收到以前没有 */
      deadline: components['schemas']['AnswerDeadline'] | null;
      decision: components['schemas']['RequestDecision'] | null;
      delayedUntil: string | null;
      extension: {
        approvedBy: {
          id: string;
          name: string;
        };
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        approvedOn: string;
        toldOn: string | null;
        workingDays: number;
      } | null;
      fee: {
        amount: number;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        noticedOn: string;
        paidOn: string | null;
        until: string | null;
        waivedOn: string | null;
      } | null;
      /** @description 从收到到现在，早的在前 */
      history: components['schemas']['RequestHistoryLine'][];
      id: string;
      /** @description 申请书缺少的；补正带来的除外 */
      lacks: ('identity' | 'reach' | 'supply')[];
      /** @description 接下来应当办的，最先的在前 */
      next: (
        | 'confirm'
        | 'assign'
        | 'accept'
        | 'sendBack'
        | 'note'
        | 'search'
        | 'nameParty'
        | 'receiveCorrection'
        | 'receiveReasons'
        | 'judgeReasons'
        | 'receiveFee'
        | 'waiveFee'
        | 'extend'
        | 'decide'
        | 'withdraw'
        | 'archive'
      )[];
      number: string | null;
      /** @description 还没有答复、归档 */
      open: boolean;
      parties: components['schemas']['RequestParty'][];
      /** @description 申请人对答复的评价，1 至 5 */
      rated: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
        rating: 1 | 2 | 3 | 4 | 5;
      } | null;
      reasons: {
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        askedOn: string;
        reasonable: boolean | null;
        receivedOn: string | null;
        until: string | null;
      } | null;
      receiptCites: string | null;
      receivedOn: string | null;
      /**
       * @description 申请渠道
       * @enum {string}
       */
      route: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'web' | 'fax';
      search: {
        found: boolean;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        on: string;
      } | null;
      /** @description 填写表单时带上；此后有人办过就拒绝 */
      seen: number;
      /**
       * @description 办理阶段
       * @enum {string}
       */
      stage:
        | 'submitted'
        | 'received'
        | 'inProgress'
        | 'correctionPending'
        | 'consulting'
        | 'reasonPending'
        | 'feePending'
        | 'lapsed'
        | 'withdrawn'
        | 'drafted'
        | 'reviewed'
        | 'signed'
        | 'answered'
        | 'delivered'
        | 'archived'
        | 'ended';
      steps: components['schemas']['OfferedStep'][];
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      submittedOn: string;
      supply: {
        /** @enum {string} */
        form: 'paper' | 'electronic' | 'inspection';
        /** @enum {string} */
        way: 'pickup' | 'post' | 'email' | 'online' | 'fax';
      };
      /** @description 申请的事项和区域 */
      topic: {
        /** @description 工作人员更正之日；由申请内容识别的为空 */
        correctedOn: string | null;
        name: string;
        /** @description 管这个区域的单位 */
        place: string | null;
        placeName: string;
        /** @description 为什么不能更正 */
        refused: components['schemas']['StepRefusal'] | null;
        subject:
          | (
              | 'landAcquisition'
              | 'houseAcquisition'
              | 'planning'
              | 'landUse'
              | 'publicMoney'
              | 'procurement'
              | 'environment'
              | 'publicHousing'
              | 'socialSecurity'
              | 'education'
              | 'health'
              | 'enforcement'
              | 'community'
              | 'traffic'
              | 'personnel'
              | 'village'
              | 'safety'
              | 'other'
            )
          | null;
      };
      unit: {
        id: string;
        name: string;
      };
      withdrawnOn: string | null;
    };
    /** @description 已登录 */
    SignedIn: {
      /** @description 改变数据的请求要在 X-CSRF-Token 头中带回 */
      csrfToken: string;
      person: {
        appointments: {
          /** @enum {string} */
          role:
            | 'handler'
            | 'reviewer'
            | 'signer'
            | 'disclosureHead'
            | 'openGovernmentOffice'
            | 'inspector'
            | 'systemAdmin'
            | 'securityAdmin'
            | 'auditAdmin';
          /** @enum {string} */
          scope: 'ownUnit' | 'ownAndBelow' | 'site';
          unit: string;
        }[];
        id: string;
        name: string;
        signInName: string;
        unit: string;
      };
      /** @constant */
      signedIn: true;
      site: number;
      /**
       * @description 登录到了哪一步：还要动态口令、要先改密码、要先设置动态口令、已完成
       * @enum {string}
       */
      stage: 'second-factor' | 'password-change' | 'second-factor-setup' | 'open';
      /** @description 此人可以对某些对象做的事；具体能否办理由服务器判断 */
      verbs: (
        | 'account.read'
        | 'account.changePassword'
        | 'account.setSecondFactor'
        | 'account.setSingleSignOn'
        | 'session.list'
        | 'session.end'
        | 'task.list'
        | 'unit.list'
        | 'unit.read'
        | 'unit.export'
        | 'unit.import'
        | 'unit.found'
        | 'unit.rename'
        | 'unit.move'
        | 'unit.merge'
        | 'unit.close'
        | 'unit.describe'
        | 'staff.list'
        | 'staff.read'
        | 'staff.export'
        | 'staff.import'
        | 'staff.add'
        | 'staff.rename'
        | 'staff.describe'
        | 'staff.transfer'
        | 'staff.suspend'
        | 'staff.resume'
        | 'staff.leave'
        | 'staff.appoint'
        | 'staff.relieve'
        | 'staff.resetPassword'
        | 'staff.resetSecondFactor'
        | 'staff.setSingleSignOn'
        | 'staff.unlock'
        | 'staff.listSessions'
        | 'staff.endSessions'
        | 'audit.search'
        | 'audit.export'
        | 'audit.verify'
        | 'setting.read'
        | 'setting.change'
        | 'securitySetting.read'
        | 'securitySetting.change'
        | 'job.list'
        | 'job.runAgain'
        | 'job.stop'
        | 'message.list'
        | 'message.sendAgain'
        | 'message.stop'
        | 'message.read'
        | 'file.list'
        | 'file.upload'
        | 'file.read'
        | 'file.discard'
        | 'file.strip'
        | 'file.release'
        | 'file.listHeld'
        | 'file.scanAgain'
        | 'fileKey.rotate'
        | 'calendar.read'
        | 'calendar.import'
        | 'case.list'
        | 'case.read'
        | 'case.register'
        | 'case.assign'
        | 'case.handle'
        | 'case.review'
        | 'case.sign'
        | 'case.extend'
        | 'case.signProcedure'
        | 'case.erase'
        | 'case.setNumbers'
        | 'case.inspect'
        | 'case.export'
      )[];
    };
    /** @description 同一申请人内容相近的申请，最相近的在前 */
    SimilarRequests: {
      requests: {
        closedOn: string | null;
        id: string;
        /** @description 相近程度，0–1 */
        likeness: number;
        number: string | null;
        /** @description 当时的答复 */
        outcome: string | null;
        submittedOn: string;
      }[];
    };
    /** @description 单位、救济途径与沿革 */
    SiteUnit: {
      /** @description 各级上级，由近到远 */
      above: {
        id: string;
        name: string;
      }[];
      /** @description 统一社会信用代码或组织机构代码 */
      code: string | null;
      described: components['schemas']['SiteUnitDescription'];
      history: components['schemas']['SiteUnitEvent'][];
      id: string;
      /** @enum {string} */
      kind: 'government' | 'department' | 'town' | 'dispatched' | 'authorized';
      name: string;
      /** @description 上级单位；最高一级没有 */
      parent: string | null;
      remedy: {
        court: components['schemas']['RemedyBody'];
        reviewBody: components['schemas']['RemedyBody'];
      };
      shortName: string | null;
      /**
       * @description 存续、已撤销
       * @enum {string}
       */
      state: 'open' | 'closed';
      /** @description 合并后由谁承接 */
      successor: string | null;
    };
    /** @description 单位资料：公开指南中的联系方式、代码、救济途径 */
    SiteUnitDescription: {
      address?: string;
      code?: string;
      court?: string;
      disclosureOffice?: string;
      division?: string;
      email?: string;
      fax?: string;
      head?: string;
      hours?: string;
      order?: number;
      phone?: string;
      postcode?: string;
      reviewBody?: string;
      vertical?: boolean;
      website?: string;
    };
    /** @description 沿革中的一项 */
    SiteUnitEvent: {
      actor: string;
      body: {
        [key: string]: unknown;
      };
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      on: string;
      /** Format: date-time */
      recordedAt: string;
      seq: number;
      /** @enum {string} */
      type: 'unit.founded' | 'unit.renamed' | 'unit.moved' | 'unit.merged' | 'unit.closed' | 'unit.described';
    };
    /** @description 单位，同级按排序和名称 */
    SiteUnits: {
      units: components['schemas']['ListedSiteUnit'][];
    };
    /** @description 工作人员与任职经历 */
    Staff: {
      appointments: components['schemas']['Appointment'][];
      email: string | null;
      history: components['schemas']['StaffEvent'][];
      id: string;
      name: string;
      phone: string | null;
      signInName: string;
      /**
       * @description 在岗、停用、已离岗
       * @enum {string}
       */
      state: 'active' | 'suspended' | 'left';
      title: string | null;
      unit: string;
      /** @description 所在单位及其各级上级，由近到远 */
      unitPath: string[];
    };
    /** @description 任职经历中的一项 */
    StaffEvent: {
      actor: string;
      body: {
        [key: string]: unknown;
      };
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      on: string;
      /** Format: date-time */
      recordedAt: string;
      seq: number;
      /** @enum {string} */
      type:
        | 'staff.joined'
        | 'staff.renamed'
        | 'staff.described'
        | 'staff.transferred'
        | 'staff.appointed'
        | 'staff.relieved'
        | 'staff.suspended'
        | 'staff.resumed'
        | 'staff.left';
    };
    /** @description 工作人员，按姓名，每页 50 人 */
    StaffPage: {
      next: string | null;
      staff: components['schemas']['ListedStaff'][];
    };
    /** @description 此人的登录 */
    StaffSessions: {
      sessions: components['schemas']['ListedSession'][];
    };
    /** @description 结束了几个 */
    StaffSessionsEnded: {
      ended: number;
    };
    /** @description 已导入 */
    StaffSheetDone: {
      /** @description 更新 */
      changed: number;
      /** @description 新增 */
      created: number;
      /** @description 新增人员的一次性密码，只给这一次 */
      passwords: {
        name: string;
        password: string;
        signInName: string;
        /** Format: date-time */
        until: string;
      }[];
      /** @description 没有变化 */
      same: number;
    };
    /** @description 已办；下一次填写带上这个 seen */
    StepDone: {
      seen: number;
    };
    /** @description 为什么现在不能办这一步 */
    StepRefusal: {
      /** @description 依据的条款 */
      cites: string | null;
      code: string;
      /** @description 为什么不能，以及怎么办 */
      sentence: string;
      title: string;
    };
    /** @description 修改的资料；null 为去掉，没有写的不变 */
    UnitChangeInput: {
      address?: string | null;
      code?: string | null;
      court?: string | null;
      disclosureOffice?: string | null;
      division?: string | null;
      email?: string | null;
      fax?: string | null;
      head?: string | null;
      hours?: string | null;
      order?: number | null;
      phone?: string | null;
      postcode?: string | null;
      reviewBody?: string | null;
      vertical?: boolean | null;
      website?: string | null;
    };
    /** @description 新单位的编号 */
    UnitFounded: {
      id: string;
    };
    /** @description 等我办的文书，先送的在前 */
    WaitingLetters: {
      letters: {
        acts: (
          | 'redraft'
          | 'submit'
          | 'opineSecrecy'
          | 'opineLegality'
          | 'sendBack'
          | 'sign'
          | 'number'
          | 'dispatch'
          | 'deliver'
          | 'return'
          | 'sendAgain'
          | 'void'
        )[];
        letter: string;
        registration: string | null;
        request: string;
        /**
         * Format: date
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        submittedOn: string;
        title: string;
        unit: string;
        waitsFor: string;
      }[];
    };
    /** @description 登录方式 */
    WaysOfSigningIn: {
      /** @description 统一认证的名称；null 为没有另起名称 */
      name: string | null;
      singleSignOn: boolean;
    };
    /** @description 一件不予公开、需要定期评估的申请 */
    WithheldRequest: {
      daysLeft: number;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      due: string;
      number: string;
      request: string;
      /**
       * Format: date
       * @description 日期，例如 2026-03-01
       * @example 2026-03-01
       */
      since: string;
      unit: string;
    };
    /** @description 出错时的统一格式（RFC 9457） */
    WorkProblem: {
      /** @description 被别人抢先改动时：这期间办了什么 */
      changed?: {
        by: string;
        on: string;
        sentence: string;
      }[];
      /** @description 依据的条款 */
      cites?: string;
      /**
       * @description 永久代码，供程序判断
       * @enum {string}
       */
      code:
        | 'file.empty'
        | 'file.too-large'
        | 'file.encrypted'
        | 'file.zip-bomb'
        | 'file.not-readable'
        | 'file.unsupported'
        | 'file.scanned'
        | 'file.broken'
        | 'file.too-big-inside'
        | 'file.too-slow'
        | 'report.not-a-report'
        | 'report.not-found'
        | 'unit.not-found'
        | 'list.bad-cursor'
        | 'list.filters-apart'
        | 'compare.other-ids'
        | 'upload.nothing'
        | 'upload.not-a-form'
        | 'upload.too-many-parts'
        | 'checking.busy'
        | 'checking.too-many-at-once'
        | 'import.closed'
        | 'import.other-site'
        | 'form.other-site'
        | 'import.region-unknown'
        | 'store.conflict'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.no-such-address'
        | 'request.method-not-allowed'
        | 'request.media-type'
        | 'request.too-large'
        | 'request.header-too-large'
        | 'request.too-slow'
        | 'request.too-many'
        | 'server.overloaded'
        | 'server.fault'
        | 'unit.missing'
        | 'unit.before-founding'
        | 'unit.already-founded'
        | 'unit.has-ended'
        | 'unit.same-name'
        | 'unit.same-parent'
        | 'unit.is-root'
        | 'unit.needs-parent'
        | 'unit.parent-missing'
        | 'unit.parent-closed'
        | 'unit.under-itself'
        | 'unit.kind-under'
        | 'unit.name-taken'
        | 'unit.code-taken'
        | 'unit.name-unusable'
        | 'unit.code-wrong'
        | 'unit.division-unknown'
        | 'unit.description-unusable'
        | 'unit.has-children'
        | 'unit.successor-closed'
        | 'unit.merged-into-itself'
        | 'ledger.unkeepable'
        | 'unit.has-people'
        | 'staff.not-joined'
        | 'staff.already-joined'
        | 'staff.has-left'
        | 'staff.not-active'
        | 'staff.not-suspended'
        | 'staff.same-unit'
        | 'appointment.already-held'
        | 'appointment.not-held'
        | 'appointment.administrators-apart'
        | 'appointment.administrator-and-business'
        | 'staff.missing'
        | 'staff.name-unusable'
        | 'staff.sign-in-name-unusable'
        | 'staff.description-unusable'
        | 'appointment.wider-than-own'
        | 'appointment.last-administrator'
        | 'account.name-taken'
        | 'request.not-received'
        | 'request.already-received'
        | 'request.answered'
        | 'request.not-answered'
        | 'request.withdrawn'
        | 'request.statement-missing'
        | 'request.archived'
        | 'request.day-before'
        | 'request.not-assigned'
        | 'request.not-yours'
        | 'request.already-accepted'
        | 'correction.second'
        | 'correction.too-late'
        | 'correction.period-past'
        | 'correction.not-asked'
        | 'correction.pending'
        | 'reasons.second'
        | 'reasons.not-asked'
        | 'reasons.not-given'
        | 'reasons.period-past'
        | 'reasons.not-reasonable'
        | 'delay.second'
        | 'delay.day-past'
        | 'delay.after-due'
        | 'party.unknown'
        | 'party.known'
        | 'party.wrong-kind'
        | 'party.not-asked'
        | 'party.already-asked'
        | 'party.already-reached'
        | 'party.already-heard'
        | 'party.may-speak'
        | 'party.no-objection'
        | 'extension.second'
        | 'extension.after-due'
        | 'extension.too-long'
        | 'extension.not-approved'
        | 'fee.second'
        | 'fee.none'
        | 'fee.pending'
        | 'fee.settled'
        | 'fee.amount-wrong'
        | 'fee.after-due'
        | 'outcome.needs-search'
        | 'outcome.needs-earlier'
        | 'outcome.needs-reasons'
        | 'outcome.needs-lapse'
        | 'outcome.needs-correction'
        | 'outcome.needs-consultation'
        | 'outcome.needs-withdrawal'
        | 'outcome.needs-weighing'
        | 'outcome.needs-notice'
        | 'outcome.party-agrees'
        | 'outcome.disclosure-required'
        | 'outcome.not-of-answers'
        | 'outcome.unexplained'
        | 'outcome.grounds-wrong'
        | 'answer.not-decided'
        | 'answer.other-outcome'
        | 'answer.decided-since'
        | 'copy.known'
        | 'copy.not-redacted'
        | 'copy.already-attached'
        | 'letter.unknown'
        | 'letter.voided'
        | 'letter.not-submitted'
        | 'letter.already-submitted'
        | 'letter.already-signed'
        | 'letter.opinion-missing'
        | 'letter.opinion-against'
        | 'letter.same-person'
        | 'letter.not-signed'
        | 'letter.no-number'
        | 'letter.already-numbered'
        | 'letter.dispatched'
        | 'letter.not-dispatched'
        | 'letter.delivered'
        | 'letter.proof-missing'
        | 'letter.proof-unusable'
        | 'request.ended'
        | 'request.may-confirm'
        | 'request.merged'
        | 'merge.second'
        | 'merge.other-unit'
        | 'merge.not-open'
        | 'merge.other-applicant'
        | 'split.parts-wrong'
        | 'split.too-late'
        | 'repeat.known'
        | 'undo.unknown'
        | 'undo.twice'
        | 'undo.never'
        | 'undo.not-ours'
        | 'undo.same-person'
        | 'undo.told'
        | 'undo.rests'
        | 'rating.final'
        | 'topic.same'
        | 'topic.place-unknown'
        | 'withheld.nothing'
        | 'remedy.unknown'
        | 'remedy.known'
        | 'remedy.accepted'
        | 'remedy.procedure-wrong'
        | 'remedy.copy-second'
        | 'remedy.no-copy'
        | 'remedy.replied'
        | 'remedy.decided'
        | 'remedy.review-missing'
        | 'remedy.not-corrected'
        | 'remedy.other-answer'
        | 'letter.already-returned'
        | 'letter.not-returned'
        | 'letter.way-tried'
        | 'letter.notice-last'
        | 'letter.notice-final'
        | 'confirmation.not-needed'
        | 'confirmation.second'
        | 'answer.not-delivered'
        | 'receipt.route-unknown'
        | 'receipt.fact-missing'
        | 'receipt.order'
        | 'receipt.before-regulation'
        | 'calendar.before-first-year'
        | 'calendar.days-unusable'
        | 'deadline.not-in-force'
        | 'deadline.variant-unknown'
        | 'deadline.stated-missing'
        | 'deadline.no-period'
        | 'deadline.of-answer'
        | 'clock.not-received'
        | 'clock.received-twice'
        | 'clock.before-receipt'
        | 'clock.pause-order'
        | 'clock.extended-twice'
        | 'clock.extended-late'
        | 'clock.extension-length'
        | 'clock.delay-order'
        | 'outcome.not-in-force'
        | 'outcome.basis-unknown'
        | 'request.missing'
        | 'request.day-to-come'
        | 'request.day-past'
        | 'request.text-missing'
        | 'request.text-too-long'
        | 'request.file-missing'
        | 'request.unit-elsewhere'
        | 'outcome.earlier-unknown'
        | 'record.missing'
        | 'record.erased'
        | 'application.incomplete'
        | 'request.route-not-public'
        | 'request.client-key-short'
        | 'request.too-many-files'
        | 'figures.period-turned'
        | 'figures.no-such-cell'
        | 'notice.rows'
        | 'notice.region-missing'
        | 'notice.title-missing'
        | 'notice.not-newer'
        | 'letter.part-missing'
        | 'letter.part-changed'
        | 'letter.applicant-shown'
        | 'letter.field-missing'
        | 'fee.count-unusable'
        | 'fee.no-standard'
        | 'paper.glyph-missing'
        | 'paper.no-typesetter'
        | 'redaction.type'
        | 'redaction.broken'
        | 'redaction.encrypted'
        | 'redaction.too-many-pages'
        | 'redaction.too-large'
        | 'redaction.undecided'
        | 'redaction.nothing-masked'
        | 'redaction.region-outside'
        | 'redaction.too-many-regions'
        | 'redaction.word-too-short'
        | 'redaction.too-slow'
        | 'redaction.broke-off'
        | 'redaction.not-clean'
        | 'redaction.page-missing'
        | 'redaction.missing'
        | 'material.held'
        | 'scan.antivirus-silent'
        | 'sheet.not-xlsx'
        | 'sheet.macro'
        | 'sheet.hidden'
        | 'sheet.empty'
        | 'sheet.too-many-rows'
        | 'sheet.head-missing'
        | 'sheet.cells'
        | 'import.rows'
        | 'import.not-as-agreed'
        | 'import.too-many-new'
        | 'request.other-site'
        | 'request.no-token'
        | 'message.bad-key'
        | 'message.bad-recipient'
        | 'message.not-cancellable'
        | 'message.not-found'
        | 'message.not-resendable'
        | 'outlet.bad-quiet-hours'
        | 'session.none'
        | 'session.not-found'
        | 'session.second-factor-first'
        | 'session.password-change-first'
        | 'session.second-factor-setup-first'
        | 'sign-in.refused'
        | 'sign-in.code-refused'
        | 'sign-in.one-time-ended'
        | 'sign-in.not-active'
        | 'sign-in.wait'
        | 'file.over-limit'
        | 'file.not-found'
        | 'file.not-held'
        | 'file.never-released'
        | 'file.reason-needed'
        | 'file.not-stripped'
        | 'file.no-such-part'
        | 'link.not-ours'
        | 'link.expired'
        | 'link.other-person'
        | 'strip.type'
        | 'strip.broken'
        | 'strip.encrypted'
        | 'strip.signed'
        | 'strip.shows-other'
        | 'strip.does-not-open'
        | 'scan.too-slow'
        | 'scan.broke-off'
        | 'vault.keys-missing'
        | 'vault.keys-open-to-others'
        | 'vault.keys-not-ours'
        | 'vault.keys-malformed'
        | 'vault.key-unknown'
        | 'vault.key-wrong'
        | 'sign-in.not-linked'
        | 'sign-in.no-provider'
        | 'sign-in.provider-away'
        | 'sign-in.provider-failed'
        | 'sign-in.provider-expired'
        | 'account.external-id-taken'
        | 'account.single-sign-on-needed'
        | 'account.password-wrong'
        | 'account.password-unsuitable'
        | 'account.second-factor-there'
        | 'account.second-factor-none'
        | 'account.second-factor-needed'
        | 'permission.not-active'
        | 'permission.second-factor-first'
        | 'permission.administrators-apart'
        | 'permission.no-role'
        | 'permission.not-yours'
        | 'permission.outside-scope'
        | 'permission.oneself'
        | 'permission.state';
      /** @description 这一次是怎么回事、怎么办 */
      detail: string;
      /** @description 有误的参数，以及应该是什么 */
      errors?: {
        detail: string;
        field: string;
      }[];
      /** @description 本次请求的编号 */
      instance: string;
      /** @description HTTP 状态码 */
      status: number;
      /** @description 这一类问题的名称 */
      title: string;
      /** @description 这一类问题的永久标识 */
      type: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 我的账号 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnAccount'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          current: string;
          next: string;
        };
      };
    };
    responses: {
      /** @description 已登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 现在的密码不对（account.password-wrong）；新密码不符合要求（account.password-unsuitable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  renewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 6 位动态口令，或一个恢复码 */
          code: string;
        };
      };
    };
    responses: {
      /** @description 新的恢复码 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 动态口令不对（sign-in.code-refused）；没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  confirmSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 6 位动态口令，或一个恢复码 */
          code: string;
        };
      };
    };
    responses: {
      /** @description 动态口令已启用 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorConfirmed'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 动态口令不对（sign-in.code-refused）；没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 动态口令已经启用（account.second-factor-there）；还没有动态口令的密钥（account.second-factor-none） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  setUpSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description 待确认的动态口令 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorProposed'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 动态口令已经启用（account.second-factor-there） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 现在的密码不对（account.password-wrong） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  removeSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 6 位动态口令，或一个恢复码 */
          code: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 动态口令不对（sign-in.code-refused）；没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能停用动态口令（account.second-factor-needed） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 现在的密码不对（account.password-wrong） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 我的登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessions'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  endOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 结束了几个 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionsEnded'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个登录（session.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  beginLinking: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description 统一认证的地址 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderAddress'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有统一认证（sign-in.no-provider） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 现在的密码不对（account.password-wrong） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 连不上统一认证（sign-in.provider-away）；统一认证没有成功（sign-in.provider-failed） */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  unlinkSingleSignOn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能取消关联（account.single-sign-on-needed） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 现在的密码不对（account.password-wrong） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  searchAudit: {
    parameters: {
      query?: {
        /** @description 谁：staff/编号、system/名称 或 public */
        actor?: string;
        after?: string;
        /**
         * @description 记录的第一天（北京时间）
         * @example 2026-03-01
         */
        from?: string;
        /** @description 记录流的类别 */
        kind?: 'unit' | 'staff' | 'file' | 'request' | 'calendar' | 'access';
        /**
         * @description 记录的最后一天（北京时间）
         * @example 2026-03-01
         */
        to?: string;
        /** @description 事项，如 staff.appointed */
        type?:
          | 'unit.founded'
          | 'unit.renamed'
          | 'unit.moved'
          | 'unit.merged'
          | 'unit.closed'
          | 'unit.described'
          | 'staff.joined'
          | 'staff.renamed'
          | 'staff.described'
          | 'staff.transferred'
          | 'staff.appointed'
          | 'staff.relieved'
          | 'staff.suspended'
          | 'staff.resumed'
          | 'staff.left'
          | 'staff.credentialChanged'
          | 'staff.signedIn'
          | 'staff.signInRefused'
          | 'staff.sessionsEnded'
          | 'file.received'
          | 'file.cleared'
          | 'file.held'
          | 'file.released'
          | 'file.queuedAgain'
          | 'file.stripped'
          | 'file.discarded'
          | 'request.submitted'
          | 'request.confirmed'
          | 'request.received'
          | 'request.assigned'
          | 'request.accepted'
          | 'request.sentBack'
          | 'request.noted'
          | 'request.searched'
          | 'request.withdrawn'
          | 'request.archived'
          | 'record.erased'
          | 'correction.received'
          | 'reasons.received'
          | 'reasons.judged'
          | 'party.named'
          | 'party.reached'
          | 'party.answered'
          | 'party.released'
          | 'extension.approved'
          | 'fee.paid'
          | 'fee.waived'
          | 'outcome.decided'
          | 'material.added'
          | 'copy.redacted'
          | 'letter.drafted'
          | 'letter.copyAttached'
          | 'letter.submitted'
          | 'letter.opined'
          | 'letter.sentBack'
          | 'letter.signed'
          | 'letter.numbered'
          | 'letter.dispatched'
          | 'letter.delivered'
          | 'letter.returned'
          | 'letter.sentAgain'
          | 'letter.voided'
          | 'request.ended'
          | 'request.merged'
          | 'request.split'
          | 'request.likened'
          | 'event.undone'
          | 'answer.rated'
          | 'topic.corrected'
          | 'withheld.reviewed'
          | 'remedy.filed'
          | 'remedy.accepted'
          | 'remedy.copyReceived'
          | 'remedy.replied'
          | 'remedy.decided'
          | 'calendar.noticeImported'
          | 'access.viewed'
          | 'access.exported';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 台账查询 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  exportAudit: {
    parameters: {
      query?: {
        /** @description 谁：staff/编号、system/名称 或 public */
        actor?: string;
        /**
         * @description 记录的第一天（北京时间）
         * @example 2026-03-01
         */
        from?: string;
        /** @description 记录流的类别 */
        kind?: 'unit' | 'staff' | 'file' | 'request' | 'calendar' | 'access';
        /**
         * @description 记录的最后一天（北京时间）
         * @example 2026-03-01
         */
        to?: string;
        /** @description 事项，如 staff.appointed */
        type?:
          | 'unit.founded'
          | 'unit.renamed'
          | 'unit.moved'
          | 'unit.merged'
          | 'unit.closed'
          | 'unit.described'
          | 'staff.joined'
          | 'staff.renamed'
          | 'staff.described'
          | 'staff.transferred'
          | 'staff.appointed'
          | 'staff.relieved'
          | 'staff.suspended'
          | 'staff.resumed'
          | 'staff.left'
          | 'staff.credentialChanged'
          | 'staff.signedIn'
          | 'staff.signInRefused'
          | 'staff.sessionsEnded'
          | 'file.received'
          | 'file.cleared'
          | 'file.held'
          | 'file.released'
          | 'file.queuedAgain'
          | 'file.stripped'
          | 'file.discarded'
          | 'request.submitted'
          | 'request.confirmed'
          | 'request.received'
          | 'request.assigned'
          | 'request.accepted'
          | 'request.sentBack'
          | 'request.noted'
          | 'request.searched'
          | 'request.withdrawn'
          | 'request.archived'
          | 'record.erased'
          | 'correction.received'
          | 'reasons.received'
          | 'reasons.judged'
          | 'party.named'
          | 'party.reached'
          | 'party.answered'
          | 'party.released'
          | 'extension.approved'
          | 'fee.paid'
          | 'fee.waived'
          | 'outcome.decided'
          | 'material.added'
          | 'copy.redacted'
          | 'letter.drafted'
          | 'letter.copyAttached'
          | 'letter.submitted'
          | 'letter.opined'
          | 'letter.sentBack'
          | 'letter.signed'
          | 'letter.numbered'
          | 'letter.dispatched'
          | 'letter.delivered'
          | 'letter.returned'
          | 'letter.sentAgain'
          | 'letter.voided'
          | 'request.ended'
          | 'request.merged'
          | 'request.split'
          | 'request.likened'
          | 'event.undone'
          | 'answer.rated'
          | 'topic.corrected'
          | 'withheld.reviewed'
          | 'remedy.filed'
          | 'remedy.accepted'
          | 'remedy.copyReceived'
          | 'remedy.replied'
          | 'remedy.decided'
          | 'calendar.noticeImported'
          | 'access.viewed'
          | 'access.exported';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 查询结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getCalendarYear: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一年的工作日历：与星期不同的日子和依据的通知 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYear'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listDueMoves: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 因通知而移动的期限，只计件数，最近的在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueMoves'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  importNotice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 发布日期
           * @example 2026-03-01
           */
          knownFrom: string;
          /** @enum {string} */
          level: 'national' | 'region' | 'own';
          /** @description 标题和文号 */
          notice: string;
          /** @description 行政区划代码，导入地方节假日时填写 */
          region?: string;
          /** @description 每行一天：日期、休或班、节日名称 */
          table: string;
          year: number;
        };
      };
    };
    responses: {
      /** @description 已导入 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedNotice'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 通知不是新的（notice.not-newer）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 节假日安排有误（notice.rows）；缺行政区划代码（notice.region-missing）；缺通知标题（notice.title-missing）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  uploadFile: {
    parameters: {
      query: {
        /** @description 文件名 */
        name: string;
        /** @description 用途：办件、公开文件、信息、其他 */
        purpose: 'case' | 'document' | 'message' | 'other';
        /** @description 文件所属单位 */
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已收下，检查中 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件是空的（file.empty）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptFile'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  discardFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  linkToFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @default original
           * @enum {string}
           */
          variant?: 'original' | 'stripped';
        };
      };
    };
    responses: {
      /** @description 下载链接 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            until: string;
            url: string;
          };
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found）；没有清除元数据的副本（file.not-stripped） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  releaseFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件没有被扣留（file.not-held）；不能放行（file.never-released）；目前状态不能办理（permission.state）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少放行理由（file.reason-needed）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  scanFileAgain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件没有被扣留（file.not-held）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  stripFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 副本 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 清除了什么 */
            readonly removed: string[];
            size: number;
          };
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能清除这种文件的元数据（strip.type）；文件不完整（strip.broken）；文件设有密码（strip.encrypted）；文件带有签名（strip.signed）；清除后内容不同（strip.shows-other）；清除后打不开（strip.does-not-open）；处理超时（scan.too-slow）；处理中断（scan.broke-off）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getFileContent: {
    parameters: {
      query: {
        link: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/msword': string;
          'application/octet-stream': string;
          'application/pdf': string;
          'application/vnd.ms-excel': string;
          'application/vnd.ms-powerpoint': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/zip': string;
          'audio/mpeg': string;
          'image/gif': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
          'video/mp4': string;
        };
      };
      /** @description 文件的一段 */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/msword': string;
          'application/octet-stream': string;
          'application/pdf': string;
          'application/vnd.ms-excel': string;
          'application/vnd.ms-powerpoint': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/zip': string;
          'audio/mpeg': string;
          'image/gif': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
          'video/mp4': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 下载链接无效（link.not-ours）；下载链接不是给您的（link.other-person） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 下载链接已过期（link.expired） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这一部分（file.no-such-part） */
      416: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getLedgerState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 台账的封存情况 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerState'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listWaitingLetters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 等我办的文书，先送的在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingLetters'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description 上一页给出的位置 */
        after?: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        day?: string;
        outlet?: 'email' | 'sms' | 'wechat' | 'webhook';
        state?: 'waiting' | 'sending' | 'maybe-sent' | 'sent' | 'failed' | 'held' | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一页消息 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedMessages'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一条消息的状态和经过，不含内容 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShownMessage'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这条消息（message.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  cancelMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这条消息（message.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能取消（message.not-cancellable） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  resendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这条消息（message.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能重新发送（message.not-resendable） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getWorkDescription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本说明 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            openapi: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listOutlets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 发送渠道 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedOutlets'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  setQuietHours: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        outlet: 'email' | 'sms' | 'wechat' | 'webhook';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          quiet: components['schemas']['QuietHoursInput'] | null;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 免打扰时段有误（outlet.bad-quiet-hours）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  sendTestMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        outlet: 'email' | 'sms' | 'wechat' | 'webhook';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          recipient: string;
        };
      };
    };
    responses: {
      /** @description 已写入，几秒内发送 */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuedMessage'];
        };
      };
      /** @description 收件地址有误（message.bad-recipient）；去重编号有误（message.bad-key）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listRequests: {
    parameters: {
      query?: {
        /** @description 上一页所给的 next */
        after?: string;
        /** @description me：本人承办的；nobody：没有分办的 */
        handler?: 'me' | 'nobody';
        /** @description 登记编号的一部分 */
        number?: string;
        /** @description 申请渠道 */
        route?: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'web' | 'fax';
        /** @description 办理阶段 */
        stage?:
          | 'submitted'
          | 'received'
          | 'inProgress'
          | 'correctionPending'
          | 'consulting'
          | 'reasonPending'
          | 'feePending'
          | 'lapsed'
          | 'withdrawn'
          | 'drafted'
          | 'reviewed'
          | 'signed'
          | 'answered'
          | 'delivered'
          | 'archived'
          | 'ended';
        /** @description 收到申请或者承办的单位 */
        unit?: string;
        /** @description 期限：已超期、今天到期、剩 1 个工作日、剩 2 至 5 个工作日、更晚 */
        urgency?: 'overdue' | 'today' | 'oneDay' | 'fiveDays' | 'later';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申请，每页 50 件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestPage'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  registerRequest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 此前上传的文件的编号
           * @default []
           */
          attachments?: string[];
          days: components['schemas']['ReceiptDaysInput'];
          form: components['schemas']['RequestFormInput'];
          /**
           * @description 其中的身份证明
           * @default []
           */
          identity?: string[];
          /** @description 这份表的编号，随机；重发时不变 */
          key: string;
          /**
           * @description 申请书上缺的就按缺的登记
           * @default false
           */
          mayLack?: boolean;
          /**
           * @description 提交渠道
           * @enum {string}
           */
          route: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'fax';
          unit: string;
        };
      };
    };
    responses: {
      /** @description 已登记 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredRequest'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict）；单位已经撤销（unit.has-ended） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；渠道不对（request.route-not-public）；表单编号过短（request.client-key-short）；附件过多（request.too-many-files） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一件申请：期限和它的由来、经过、现在能办什么 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShownRequest'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这件申请（request.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  acceptRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getAfterAnswer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 答复以后：复议、诉讼和期限，被撤销的答复，并案和拆分 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AfterAnswer'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这件申请（request.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  archiveRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的 seen；此后有人办过就拒绝 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已归档 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchivedRequest'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；文书不完整（letter.part-missing）；改动了不能改的内容（letter.part-changed）；文书写出了申请人（letter.applicant-shown）；没有填全（letter.field-missing）；件数或页数不对（fee.count-unusable）；当时没有收费标准（fee.no-standard）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getRequestArchive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 案卷 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；文书不完整（letter.part-missing）；改动了不能改的内容（letter.part-changed）；文书写出了申请人（letter.applicant-shown）；没有填全（letter.field-missing）；件数或页数不对（fee.count-unusable）；当时没有收费标准（fee.no-standard）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  assessRequest: {
    parameters: {
      query?: {
        /** @description 已经回答的，DecisionAnswers 的 JSON */
        answers?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 各项判断走到哪一步，得出什么 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessedRequest'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这件申请（request.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  assignRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          handler: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          unit: string;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  confirmRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 确认之日；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 填写时所见的沿革项数；此后有人办过则拒绝 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办，现在的沿革项数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestStepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  receiveCorrection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address?: string;
          attachments?: string[];
          content: string;
          /** @enum {string} */
          document?: 'residentCard' | 'passport' | 'travelPermit' | 'organizationCode' | 'other';
          email?: string;
          number?: string;
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          phone?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listEarlierRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 同一申请人以前的申请，最相近的在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EarlierRequests'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这件申请（request.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  endRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  eraseRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          record: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          /** @enum {string} */
          why: 'expired' | 'asked';
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  approveExtension: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          workingDays: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  receiveFee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          amount: number;
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  waiveFee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listRequestFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申请的文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestFiles'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  linkToRequestFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 下载链接 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            until: string;
            url: string;
          };
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  previewLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          letter?: string;
          party?: string;
          said: {
            [key: string]: string;
          };
          texts: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description 按所填内容生成的文书；没有保存 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewedLetter'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；文书不完整（letter.part-missing）；改动了不能改的内容（letter.part-changed）；文书写出了申请人（letter.applicant-shown）；没有填全（letter.field-missing）；件数或页数不对（fee.count-unusable）；当时没有收费标准（fee.no-standard）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listLetters: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一件申请的文书，以及今天能拟的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseLetters'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  draftLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          /** @description 修改已有的草稿 */
          letter?: string;
          party?: string;
          said: {
            [key: string]: string;
          };
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
          texts: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description 已保存 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedLetter'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；文书不完整（letter.part-missing）；改动了不能改的内容（letter.part-changed）；文书写出了申请人（letter.applicant-shown）；没有填全（letter.field-missing）；件数或页数不对（fee.count-unusable）；当时没有收费标准（fee.no-standard）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一份文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShownLetter'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  attachRedactedCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          copy: string;
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已附上 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CopyAttached'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  recordDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 哪一天；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 凭证的编号；不写姓名 */
          proof?: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  dispatchLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 哪一天；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 凭证的编号；不写姓名 */
          proof?: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
          /** @enum {string} */
          way: 'pickup' | 'registeredPost' | 'post' | 'email' | 'online' | 'fax' | 'served' | 'publicNotice';
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  numberLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  opineOnLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          agrees: boolean;
          /** @enum {string} */
          matter: 'secrecy' | 'legality';
          /** @default  */
          opinion?: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getLetterWord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；文书不完整（letter.part-missing）；改动了不能改的内容（letter.part-changed）；文书写出了申请人（letter.applicant-shown）；没有填全（letter.field-missing）；件数或页数不对（fee.count-unusable）；当时没有收费标准（fee.no-standard）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getLetterPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；文书不完整（letter.part-missing）；改动了不能改的内容（letter.part-changed）；文书写出了申请人（letter.applicant-shown）；没有填全（letter.field-missing）；件数或页数不对（fee.count-unusable）；当时没有收费标准（fee.no-standard）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  returnLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 哪一天；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
          /** @enum {string} */
          why: 'refused' | 'unknown' | 'moved' | 'absent' | 'badAddress' | 'bounced';
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  sendLetterAgain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 凭证的编号；不写姓名 */
          proof?: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
          /** @enum {string} */
          way: 'pickup' | 'registeredPost' | 'post' | 'email' | 'online' | 'fax' | 'served' | 'publicNotice';
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  sendBackLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  signLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  submitLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  voidLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        letter: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  likenRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          earlier: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  mergeRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          into: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  noteRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          kind: 'note' | 'conference';
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          text: string;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  decideOutcome: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answers: components['schemas']['DecisionAnswersInput'];
          basis?: string;
          grounds?: (
            | 'state_secret'
            | 'law_prohibited'
            | 'security_stability'
            | 'third_party'
            | 'internal_affairs'
            | 'process'
            | 'enforcement_file'
          )[];
          /** @enum {string} */
          outcome:
            | 'granted.already_public'
            | 'granted.provided'
            | 'partial'
            | 'denied.state_secret'
            | 'denied.law_prohibited'
            | 'denied.security_stability'
            | 'denied.third_party'
            | 'denied.internal_affairs'
            | 'denied.process'
            | 'denied.enforcement_file'
            | 'denied.query_matter'
            | 'unavailable.not_held'
            | 'unavailable.needs_creation'
            | 'unavailable.still_unclear'
            | 'rejected.petition'
            | 'rejected.duplicate'
            | 'rejected.publication'
            | 'rejected.excessive'
            | 'rejected.reconfirm'
            | 'other.not_corrected'
            | 'other.fee_unpaid'
            | 'other.misc';
          reason?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  nameParty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address?: string;
          contactPerson?: string;
          email?: string;
          /** @enum {string} */
          kind: 'thirdParty' | 'coMaker' | 'otherAgency';
          name: string;
          phone?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  givePartyCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        party: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 回复码 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyCode'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  hearParty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        party: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          attachments?: string[];
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @enum {string} */
          opinion: 'agrees' | 'objects' | 'partly';
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          statement?: string;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  reachParty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        party: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  releaseParty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        party: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  receiveReasons: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          text: string;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  judgeReasons: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reasonable: boolean;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  readRequestRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        record: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一份密封的记录，已打开 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedRecord'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listRedactions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申请的遮盖件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactedCopies'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  redactFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accepted: {
            ground: components['schemas']['MaskGroundInput'];
            id: string;
          }[];
          drawn: {
            ground: components['schemas']['MaskGroundInput'];
            height: number;
            page: number;
            width: number;
            x: number;
            y: number;
          }[];
          file: string;
          /** @description 在一处遮盖、在别处可以保留的文字 */
          mayStay: string[];
          rejected: string[];
          words: {
            ground: components['schemas']['MaskGroundInput'];
            words: string;
          }[];
        };
      };
    };
    responses: {
      /** @description 已保存的遮盖件和证书 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactionMade'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getRedactionCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        copy: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 遮盖证书：遮盖了什么、用了什么、逐项核验的结果；不含原文 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactionCertificate'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getRedactionCertificatePaper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        copy: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 证书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty）；字库中没有的字（paper.glyph-missing） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不能生成 PDF（paper.no-typesetter） */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listCaseFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申请的材料、已有的遮盖件，和可以写明的理由 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseFiles'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  addMaterial: {
    parameters: {
      query: {
        /** @description 文件名 */
        name: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已收下 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MaterialAdded'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  lookAtFileToRedact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 要遮盖的文件：各页，和系统找到的个人信息 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileToRedact'];
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  drawPageToRedact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
        id: string;
        page: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 页面图像 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
      /** @description 没有内容（upload.nothing）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing）；没有这一页（redaction.page-missing）；没有这份遮盖件（redaction.missing）；没有这个文件（file.not-found） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.over-limit） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable）；这种文件不能遮盖（redaction.type）；文件不完整（redaction.broken）；文件设有密码（redaction.encrypted）；页数太多（redaction.too-many-pages）；页面太大（redaction.too-large）；还有建议没有决定（redaction.undecided）；没有要遮盖的地方（redaction.nothing-masked）；区域不在页面上（redaction.region-outside）；遮盖的地方太多（redaction.too-many-regions）；文字太短（redaction.word-too-short）；处理超时（redaction.too-slow）；处理中断（redaction.broke-off）；没有通过核验（redaction.not-clean）；文件没有通过检查（material.held）；文件是空的（file.empty） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 杀毒程序没有应答（scan.antivirus-silent）；服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  fileRemedy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          against:
            | {
                /** @enum {string} */
                kind: 'letter';
                letter: string;
              }
            | {
                /** @enum {string} */
                kind: 'silence';
              };
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          review?: string;
          /** @enum {string} */
          route: 'review' | 'suitDirect' | 'suitAfterReview';
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  acceptRemedy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @enum {string} */
          procedure?: 'simple' | 'ordinary';
          remedy: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  receiveRemedyCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          remedy: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  decideRemedy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原答复被撤销，责令重新答复；until 为决定、判决写明的期限 */
          anew?: {
            /**
             * Format: date
             * @description 日期，例如 2026-03-01
             * @example 2026-03-01
             */
            until?: string;
          };
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          point?: string;
          remedy: string;
          /** @enum {string} */
          result: 'upheld' | 'corrected' | 'other';
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  replyToRemedy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          remedy: string;
          reply?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  recordSearch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          found: boolean;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          text: string;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  sendBackRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  splitRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          parts: string[];
          remaining: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  correctTopic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 管这个区域的单位；不填为没有指明 */
          place?: string;
          reason: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          /**
           * @description 不填为没有归类
           * @enum {string}
           */
          subject?:
            | 'landAcquisition'
            | 'houseAcquisition'
            | 'planning'
            | 'landUse'
            | 'publicMoney'
            | 'procurement'
            | 'environment'
            | 'publicHousing'
            | 'socialSecurity'
            | 'education'
            | 'health'
            | 'enforcement'
            | 'community'
            | 'traffic'
            | 'personnel'
            | 'village'
            | 'safety'
            | 'other';
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  giveTrackingCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 新的查询码，只给这一次 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenTrackingCode'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  undoEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 这条登记在经过中的序号 */
          event: number;
          reason: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  withdrawRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 这件事发生的日期；不填为今天
           * @example 2026-03-01
           */
          on?: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
          statement: string;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  reviewWithheld: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          disclosable: boolean;
          reason: string;
          /** @description 填写时所见的 seen；此后有人办过就拒绝，并告知办了什么 */
          seen: number;
        };
      };
    };
    responses: {
      /** @description 已办；下一次填写带上这个 seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  checkRequestForm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          form: components['schemas']['RequestFormInput'];
        };
      };
    };
    responses: {
      /** @description 申请内容核对结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckedRequestForm'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  countRequests: {
    parameters: {
      query?: {
        /** @description me：本人承办的；nobody：没有分办的 */
        handler?: 'me' | 'nobody';
        /** @description 登记编号的一部分 */
        number?: string;
        /** @description 申请渠道 */
        route?: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'web' | 'fax';
        /** @description 办理阶段 */
        stage?:
          | 'submitted'
          | 'received'
          | 'inProgress'
          | 'correctionPending'
          | 'consulting'
          | 'reasonPending'
          | 'feePending'
          | 'lapsed'
          | 'withdrawn'
          | 'drafted'
          | 'reviewed'
          | 'signed'
          | 'answered'
          | 'delivered'
          | 'archived'
          | 'ended';
        /** @description 收到申请或者承办的单位 */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 没有答复的申请各有几件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxCounts'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getRequestFigures: {
    parameters: {
      query: {
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to: string;
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申请统计 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestFigures'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 起止日期颠倒（figures.period-turned） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  exportRequestFigures: {
    parameters: {
      query: {
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to: string;
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Excel 表格 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 起止日期颠倒（figures.period-turned） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listCasesOfFigure: {
    parameters: {
      query: {
        after?: string;
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        /** @description 表三中的一格，例如 t3.in.new.natural */
        cell: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to: string;
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一格背后的申请 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasesOfFigure'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 起止日期颠倒（figures.period-turned）；报表没有这一格（figures.no-such-cell） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listRemediesOfFigure: {
    parameters: {
      query: {
        after?: string;
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        /** @description 表三中的一格，例如 t3.in.new.natural */
        cell: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to: string;
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 表四一格背后的复议、诉讼 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemediesOfFigure'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 起止日期颠倒（figures.period-turned）；报表没有这一格（figures.no-such-cell） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getIntakeNeeds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 登记申请时要填什么 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeNeeds'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  foreseeReceipt: {
    parameters: {
      query: {
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        arrivedOn?: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        confirmedOn?: string;
        /** @description 提交渠道 */
        route: 'counter' | 'oral' | 'signedPost' | 'ordinaryPost' | 'fax';
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        signedOn?: string;
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        submittedOn?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 收到之日与答复期限 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ForeseenReceipt'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listRemedies: {
    parameters: {
      query: {
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            remedies: components['schemas']['OpenRemedy'][];
          };
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  findSimilarRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          content: string;
          /** @enum {string} */
          document: 'residentCard' | 'passport' | 'travelPermit' | 'organizationCode' | 'other';
          number: string;
          unit: string;
        };
      };
    };
    responses: {
      /** @description 同一申请人内容相近的申请，最相近的在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarRequests'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登记（party.unknown）；没有这份文书（letter.unknown）；没有这条记录（undo.unknown）；没有登记（remedy.unknown）；没有这件申请（request.missing）；没有这份材料（record.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还没有收到之日（request.not-received）；已经收到（request.already-received）；已经答复（request.answered）；还没有答复（request.not-answered）；已经撤回（request.withdrawn）；已经归档（request.archived）；还没有分办（request.not-assigned）；不是承办人（request.not-yours）；已经签收（request.already-accepted）；已经告知过补正（correction.second）；告知补正的期限已过（correction.too-late）；没有要求补正（correction.not-asked）；正在等补正（correction.pending）；已经要求过理由（reasons.second）；没有要求理由（reasons.not-asked）；还没有说明理由（reasons.not-given）；说明理由的期限过短（reasons.period-past）；没有合理的理由（reasons.not-reasonable）；已经延迟过（delay.second）；期限已过（delay.after-due）；已经登记（party.known）；还没有征求意见（party.not-asked）；已经征求过意见（party.already-asked）；已经收到文书（party.already-reached）；意见已经登记（party.already-heard）；还可以提出意见（party.may-speak）；没有反对意见（party.no-objection）；已经延长过（extension.second）；期限已过（extension.after-due）；没有经过同意（extension.not-approved）；已经通知过收费（fee.second）；没有收费通知（fee.none）；正在等缴费（fee.pending）；费用已结清（fee.settled）；期限已过（fee.after-due）；没有检索记录（outcome.needs-search）；没有此前的答复（outcome.needs-earlier）；没有要求过理由（outcome.needs-reasons）；期限没有过完（outcome.needs-lapse）；没有补正过（outcome.needs-correction）；没有征求第三方意见（outcome.needs-consultation）；没有撤回或并案（outcome.needs-withdrawal）；没有衡量第三方权益（outcome.needs-weighing）；没有告知第三方（outcome.needs-notice）；第三方同意公开（outcome.party-agrees）；依法应当公开（outcome.disclosure-required）；与判断不同（outcome.not-of-answers）；没有办理决定（answer.not-decided）；与决定不一致（answer.other-outcome）；决定已经变更（answer.decided-since）；遮盖件已经记入（copy.known）；不是核验过的遮盖件（copy.not-redacted）；遮盖件已经附上（copy.already-attached）；已经作废（letter.voided）；还没有送审（letter.not-submitted）；正在审核（letter.already-submitted）；已经签发（letter.already-signed）；缺少审查意见（letter.opinion-missing）；审查不同意（letter.opinion-against）；不能审自己的文书（letter.same-person）；还没有签发（letter.not-signed）；还没有编号（letter.no-number）；已经编号（letter.already-numbered）；已经发出（letter.dispatched）；还没有发出（letter.not-dispatched）；已经送达（letter.delivered）；已经关闭（request.ended）；还可以确认（request.may-confirm）；已经并案（request.merged）；已经并案（merge.second）；不是同一机关（merge.other-unit）；不在办理中（merge.not-open）；已经发出文书（split.too-late）；已经标记（repeat.known）；已经撤销（undo.twice）；不能撤销（undo.never）；不是本机关登记的（undo.not-ours）；须由另一人撤销（undo.same-person）；已经发出文书（undo.told）；后面的记录以此为前提（undo.rests）；评价已经确定（rating.final）；与现在的相同（topic.same）；没有需要评估的（withheld.nothing）；已经登记（remedy.known）；已经受理（remedy.accepted）；已经收到材料（remedy.copy-second）；还没有收到材料（remedy.no-copy）；已经答复（remedy.replied）；已经审结（remedy.decided）；不是有效的答复（remedy.other-answer）；已经退回（letter.already-returned）；没有退回（letter.not-returned）；方式已经用过（letter.way-tried）；公告是最后的方式（letter.notice-last）；公告不会退回（letter.notice-final）；不需要确认函（confirmation.not-needed）；已经发过确认函（confirmation.second）；答复还没有送达（answer.not-delivered）；还没有收到申请（clock.not-received）；收到之日重复（clock.received-twice）；征求意见的日期不对（clock.pause-order）；延期重复（clock.extended-twice）；期限已过（clock.extended-late）；延迟期限不对（clock.delay-order）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 材料已删除（record.erased） */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 缺少书面撤回（request.statement-missing）；日期过早（request.day-before）；补正期限过短（correction.period-past）；日期已过（delay.day-past）；文书种类不对（party.wrong-kind）；延长过长（extension.too-long）；金额不符（fee.amount-wrong）；没有写明理由（outcome.unexplained）；理由不适用（outcome.grounds-wrong）；没有送达凭证（letter.proof-missing）；凭证不能用（letter.proof-unusable）；不是同一申请人（merge.other-applicant）；拆分内容不对（split.parts-wrong）；没有这个区域（topic.place-unknown）；程序不对（remedy.procedure-wrong）；缺所经的复议（remedy.review-missing）；结果不是纠正（remedy.not-corrected）；没有这种渠道（receipt.route-unknown）；缺少收到之日（receipt.fact-missing）；日期先后不对（receipt.order）；早于条例施行（receipt.before-regulation）；日期超出日历（calendar.before-first-year）；天数不对（calendar.days-unusable）；当时没有这项期限（deadline.not-in-force）；没有说明程序（deadline.variant-unknown）；缺少自定期限（deadline.stated-missing）；没有规定期限（deadline.no-period）；按答复期限计算（deadline.of-answer）；早于收到之日（clock.before-receipt）；延期天数不对（clock.extension-length）；办理结果当时还没有（outcome.not-in-force）；没有说明依据（outcome.basis-unknown）；日期还没有到（request.day-to-come）；日期过早（request.day-past）；内容空着（request.text-missing）；内容过长（request.text-too-long）；附件不在了（request.file-missing）；单位不属于本机关（request.unit-elsewhere）；原申请不对（outcome.earlier-unknown）；申请表不完整（application.incomplete）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有文件密钥（vault.keys-missing）；密钥文件权限过宽（vault.keys-open-to-others）；不能读取密钥文件（vault.keys-not-ours）；密钥文件有误（vault.keys-malformed）；缺少密钥（vault.key-unknown）；密钥不对（vault.key-wrong）；服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listTopics: {
    parameters: {
      query: {
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        /** @description 按周还是按月 */
        step?: 'week' | 'month';
        /**
         * @description 最后一期包含这一天；不填为今天
         * @example 2026-03-01
         */
        to?: string;
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申请按事项和区域分组，最近一期最多的在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestTopics'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listCasesOfTopic: {
    parameters: {
      query: {
        /** @description 上一页所给的 next */
        after?: string;
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        from: string;
        /** @description 区域所属单位；没有指明的为 none */
        place: string;
        subject:
          | (
              | 'landAcquisition'
              | 'houseAcquisition'
              | 'planning'
              | 'landUse'
              | 'publicMoney'
              | 'procurement'
              | 'environment'
              | 'publicHousing'
              | 'socialSecurity'
              | 'education'
              | 'health'
              | 'enforcement'
              | 'community'
              | 'traffic'
              | 'personnel'
              | 'village'
              | 'safety'
              | 'other'
            )
          | 'none';
        /**
         * @description 日期，例如 2026-03-01
         * @example 2026-03-01
         */
        to: string;
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一组事项的申请 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasesOfTopic'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 起止日期颠倒（figures.period-turned） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listWithheld: {
    parameters: {
      query: {
        /** @description 上一页所给的 next */
        after?: string;
        /** @description 是否含下级单位 */
        below?: 'yes' | 'no';
        unit: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cases: components['schemas']['WithheldRequest'][];
            next: string | null;
          };
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；没有权限（permission.no-role）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 登录的情况 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'] | components['schemas']['NotSignedIn'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 登录名 */
          name: string;
          password: string;
          /**
           * @description 政府站点的编号
           * @default 1
           */
          site?: number;
        };
      };
    };
    responses: {
      /** @description 已登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 登录名或密码不对（sign-in.refused）；一次性密码已过期（sign-in.one-time-ended） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 账号已停用（sign-in.not-active）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  passSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description 已登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 动态口令不对（sign-in.code-refused）；没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 要等一会再试（sign-in.wait）；请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  beginSingleSignOn: {
    parameters: {
      query?: {
        /** @description 登录后回到工作台的哪一页 */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有统一认证（sign-in.no-provider） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  finishSingleSignOn: {
    parameters: {
      query?: {
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有统一认证（sign-in.no-provider） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getWaysOfSigningIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 登录方式 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaysOfSigningIn'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listStaff: {
    parameters: {
      query?: {
        /** @description 上一页所给的 next */
        after?: string;
        /**
         * @description 哪一天的；不填为今天
         * @example 2026-03-01
         */
        on?: string;
        role?:
          | 'handler'
          | 'reviewer'
          | 'signer'
          | 'disclosureHead'
          | 'openGovernmentOffice'
          | 'inspector'
          | 'systemAdmin'
          | 'securityAdmin'
          | 'auditAdmin';
        /** @description none：只要没有设置动态口令的，限可以重置动态口令的人查 */
        secondFactor?: 'none';
        /** @description 不填为在岗和停用的 */
        state?: 'active' | 'suspended' | 'left';
        /** @description 姓名或登录名的一部分 */
        text?: string;
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 工作人员，按姓名，每页 50 人 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffPage'];
        };
      };
      /** @description 翻页位置无效（list.bad-cursor）；请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  addStaff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          email?: string;
          name: string;
          /**
           * Format: date
           * @description 从哪一天起
           * @example 2026-03-01
           */
          on: string;
          phone?: string;
          signInName: string;
          title?: string;
          unit: string;
        };
      };
    };
    responses: {
      /** @description 一次性密码，请当面交给本人 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimePassword'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state）；登录名已有人使用（account.name-taken） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  exportStaff: {
    parameters: {
      query?: {
        template?: 'yes' | 'no';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Excel 表格 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getStaff: {
    parameters: {
      query?: {
        /**
         * @description 哪一天的；不填为今天
         * @example 2026-03-01
         */
        on?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 工作人员与任职经历 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Staff'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  appointStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          /** @enum {string} */
          role:
            | 'handler'
            | 'reviewer'
            | 'signer'
            | 'disclosureHead'
            | 'openGovernmentOffice'
            | 'inspector'
            | 'systemAdmin'
            | 'securityAdmin'
            | 'auditAdmin';
          /** @enum {string} */
          scope: 'ownUnit' | 'ownAndBelow' | 'site';
          unit: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  describeStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          change: {
            email?: string | null;
            phone?: string | null;
            title?: string | null;
          };
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  leaveStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  relieveStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          /** @enum {string} */
          role:
            | 'handler'
            | 'reviewer'
            | 'signer'
            | 'disclosureHead'
            | 'openGovernmentOffice'
            | 'inspector'
            | 'systemAdmin'
            | 'securityAdmin'
            | 'auditAdmin';
          unit: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  renameStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一次性密码，请当面交给本人 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimePassword'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  resetSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  resumeStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listStaffSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 此人的登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffSessions'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  endStaffSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 结束了几个 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffSessionsEnded'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  setSingleSignOn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          externalId: string | null;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有统一认证（sign-in.no-provider） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 目前状态不能办理（permission.state）；统一认证账号已属他人（account.external-id-taken） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  suspendStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  transferStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          unit: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出自己的授权（appointment.wider-than-own）；超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing）；没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held）；最后一名管理员（appointment.last-administrator）；单位已经撤销（unit.has-ended）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business）；姓名不能使用（staff.name-unusable）；登录名不能使用（staff.sign-in-name-unusable）；内容不能使用（staff.description-unusable）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  unlockAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个人员（staff.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  importStaff: {
    parameters: {
      query: {
        /** @description 核对时所给的代号 */
        agreed: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Excel 表格本身 */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
      };
    };
    responses: {
      /** @description 已导入 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffSheetDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 与核对时不同（import.not-as-agreed）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.too-large）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件是空的（file.empty）；文件设有密码（file.encrypted）；文件已损坏（file.broken）；文件内容过多（file.too-big-inside）；读取超时（file.too-slow）；不是 Excel 表格（sheet.not-xlsx）；表格里有宏（sheet.macro）；表格里有隐藏的内容（sheet.hidden）；表格里没有内容（sheet.empty）；表格行数过多（sheet.too-many-rows）；缺少表头（sheet.head-missing）；有单元格不能导入（sheet.cells）；有内容不能导入（import.rows）；新增人员过多（import.too-many-new）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  rehearseStaffImport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Excel 表格本身 */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
      };
    };
    responses: {
      /** @description 导入会带来的改动；还没有导入 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetRehearsed'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 与核对时不同（import.not-as-agreed）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.too-large）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件是空的（file.empty）；文件设有密码（file.encrypted）；文件已损坏（file.broken）；文件内容过多（file.too-big-inside）；读取超时（file.too-slow）；不是 Excel 表格（sheet.not-xlsx）；表格里有宏（sheet.macro）；表格里有隐藏的内容（sheet.hidden）；表格里没有内容（sheet.empty）；表格行数过多（sheet.too-many-rows）；缺少表头（sheet.head-missing）；有单元格不能导入（sheet.cells）；有内容不能导入（import.rows）；新增人员过多（import.too-many-new）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  listSiteUnits: {
    parameters: {
      query?: {
        /** @description 是否包括已撤销的 */
        closed?: 'yes' | 'no';
        /**
         * @description 哪一天的；不填为今天
         * @example 2026-03-01
         */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 单位，同级按排序和名称 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteUnits'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  foundUnit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          described?: components['schemas']['UnitChangeInput'];
          /** @enum {string} */
          kind: 'government' | 'department' | 'town' | 'dispatched' | 'authorized';
          name: string;
          /**
           * Format: date
           * @description 设立之日
           * @example 2026-03-01
           */
          on: string;
          /** @description 上级单位 */
          parent: string;
          shortName?: string;
        };
      };
    };
    responses: {
      /** @description 新单位的编号 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitFounded'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 单位已经设立（unit.already-founded）；单位已经撤销（unit.has-ended）；名称重复（unit.name-taken）；代码重复（unit.code-taken）；还有下属单位（unit.has-children）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在设立之前（unit.before-founding）；名称没有变（unit.same-name）；上级没有变（unit.same-parent）；最上级单位（unit.is-root）；缺少上级（unit.needs-parent）；上级还没有设立（unit.parent-missing）；上级已经撤销（unit.parent-closed）；成为自己的下级（unit.under-itself）；类别与上级不符（unit.kind-under）；名称不能使用（unit.name-unusable）；代码校验不对（unit.code-wrong）；没有这个行政区划（unit.division-unknown）；内容不能使用（unit.description-unusable）；并入的单位不在（unit.successor-closed）；并入自己（unit.merged-into-itself）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  exportUnits: {
    parameters: {
      query?: {
        template?: 'yes' | 'no';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Excel 表格 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  getSiteUnit: {
    parameters: {
      query?: {
        /**
         * @description 哪一天的；不填为今天
         * @example 2026-03-01
         */
        on?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 单位、救济途径与沿革 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteUnit'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  closeUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 单位已经设立（unit.already-founded）；单位已经撤销（unit.has-ended）；名称重复（unit.name-taken）；代码重复（unit.code-taken）；还有下属单位（unit.has-children）；已被别人改动（store.conflict）；目前状态不能办理（permission.state）；还有人员（unit.has-people） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在设立之前（unit.before-founding）；名称没有变（unit.same-name）；上级没有变（unit.same-parent）；最上级单位（unit.is-root）；缺少上级（unit.needs-parent）；上级还没有设立（unit.parent-missing）；上级已经撤销（unit.parent-closed）；成为自己的下级（unit.under-itself）；类别与上级不符（unit.kind-under）；名称不能使用（unit.name-unusable）；代码校验不对（unit.code-wrong）；没有这个行政区划（unit.division-unknown）；内容不能使用（unit.description-unusable）；并入的单位不在（unit.successor-closed）；并入自己（unit.merged-into-itself）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  describeUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          change: components['schemas']['UnitChangeInput'];
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 单位已经设立（unit.already-founded）；单位已经撤销（unit.has-ended）；名称重复（unit.name-taken）；代码重复（unit.code-taken）；还有下属单位（unit.has-children）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在设立之前（unit.before-founding）；名称没有变（unit.same-name）；上级没有变（unit.same-parent）；最上级单位（unit.is-root）；缺少上级（unit.needs-parent）；上级还没有设立（unit.parent-missing）；上级已经撤销（unit.parent-closed）；成为自己的下级（unit.under-itself）；类别与上级不符（unit.kind-under）；名称不能使用（unit.name-unusable）；代码校验不对（unit.code-wrong）；没有这个行政区划（unit.division-unknown）；内容不能使用（unit.description-unusable）；并入的单位不在（unit.successor-closed）；并入自己（unit.merged-into-itself）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  mergeUnits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          into: string;
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 单位已经设立（unit.already-founded）；单位已经撤销（unit.has-ended）；名称重复（unit.name-taken）；代码重复（unit.code-taken）；还有下属单位（unit.has-children）；已被别人改动（store.conflict）；目前状态不能办理（permission.state）；已经登记（staff.already-joined）；已经离岗（staff.has-left）；不在岗（staff.not-active）；没有停用（staff.not-suspended）；已有这个角色（appointment.already-held）；没有这个角色（appointment.not-held） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在设立之前（unit.before-founding）；名称没有变（unit.same-name）；上级没有变（unit.same-parent）；最上级单位（unit.is-root）；缺少上级（unit.needs-parent）；上级还没有设立（unit.parent-missing）；上级已经撤销（unit.parent-closed）；成为自己的下级（unit.under-itself）；类别与上级不符（unit.kind-under）；名称不能使用（unit.name-unusable）；代码校验不对（unit.code-wrong）；没有这个行政区划（unit.division-unknown）；内容不能使用（unit.description-unusable）；并入的单位不在（unit.successor-closed）；并入自己（unit.merged-into-itself）；内容不能保存（ledger.unkeepable）；日期在加入之前（staff.not-joined）；单位没有变（staff.same-unit）；三员分立（appointment.administrators-apart）；管理员不得兼任业务（appointment.administrator-and-business） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  moveUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          parent: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 单位已经设立（unit.already-founded）；单位已经撤销（unit.has-ended）；名称重复（unit.name-taken）；代码重复（unit.code-taken）；还有下属单位（unit.has-children）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在设立之前（unit.before-founding）；名称没有变（unit.same-name）；上级没有变（unit.same-parent）；最上级单位（unit.is-root）；缺少上级（unit.needs-parent）；上级还没有设立（unit.parent-missing）；上级已经撤销（unit.parent-closed）；成为自己的下级（unit.under-itself）；类别与上级不符（unit.kind-under）；名称不能使用（unit.name-unusable）；代码校验不对（unit.code-wrong）；没有这个行政区划（unit.division-unknown）；内容不能使用（unit.description-unusable）；并入的单位不在（unit.successor-closed）；并入自己（unit.merged-into-itself）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  renameUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /**
           * Format: date
           * @description 生效之日
           * @example 2026-03-01
           */
          on: string;
          /** @description 填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对 */
          seen?: number;
          shortName?: string;
        };
      };
    };
    responses: {
      /** @description 已办，没有内容 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 超出授权范围（permission.outside-scope）；不能对自己进行（permission.oneself）；还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有这个单位（unit.missing） */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 单位已经设立（unit.already-founded）；单位已经撤销（unit.has-ended）；名称重复（unit.name-taken）；代码重复（unit.code-taken）；还有下属单位（unit.has-children）；已被别人改动（store.conflict）；目前状态不能办理（permission.state） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 日期在设立之前（unit.before-founding）；名称没有变（unit.same-name）；上级没有变（unit.same-parent）；最上级单位（unit.is-root）；缺少上级（unit.needs-parent）；上级还没有设立（unit.parent-missing）；上级已经撤销（unit.parent-closed）；成为自己的下级（unit.under-itself）；类别与上级不符（unit.kind-under）；名称不能使用（unit.name-unusable）；代码校验不对（unit.code-wrong）；没有这个行政区划（unit.division-unknown）；内容不能使用（unit.description-unusable）；并入的单位不在（unit.successor-closed）；并入自己（unit.merged-into-itself）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  importUnits: {
    parameters: {
      query: {
        /** @description 核对时所给的代号 */
        agreed: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Excel 表格本身 */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
      };
    };
    responses: {
      /** @description 已导入 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetDone'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 与核对时不同（import.not-as-agreed）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.too-large）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件是空的（file.empty）；文件设有密码（file.encrypted）；文件已损坏（file.broken）；文件内容过多（file.too-big-inside）；读取超时（file.too-slow）；不是 Excel 表格（sheet.not-xlsx）；表格里有宏（sheet.macro）；表格里有隐藏的内容（sheet.hidden）；表格里没有内容（sheet.empty）；表格行数过多（sheet.too-many-rows）；缺少表头（sheet.head-missing）；有单元格不能导入（sheet.cells）；有内容不能导入（import.rows）；新增人员过多（import.too-many-new）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
  rehearseUnitImport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Excel 表格本身 */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
      };
    };
    responses: {
      /** @description 导入会带来的改动；还没有导入 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetRehearsed'];
        };
      };
      /** @description 请求参数有误（request.invalid）；请求格式有误（request.malformed） */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 没有登录（session.none） */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 还要输入动态口令（session.second-factor-first）；要先修改密码（session.password-change-first）；要先设置动态口令（session.second-factor-setup-first）；请求没有带令牌（request.no-token）；账号已停用（permission.not-active）；要先设置动态口令（permission.second-factor-first）；管理员不得接触业务（permission.administrators-apart）；没有权限（permission.no-role）；超出授权范围（permission.outside-scope）；不是本站发出的请求（request.other-site） */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 与核对时不同（import.not-as-agreed）；已被别人改动（store.conflict） */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件太大（file.too-large）；请求内容过大（request.too-large） */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 不支持这种内容类型（request.media-type） */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 文件是空的（file.empty）；文件设有密码（file.encrypted）；文件已损坏（file.broken）；文件内容过多（file.too-big-inside）；读取超时（file.too-slow）；不是 Excel 表格（sheet.not-xlsx）；表格里有宏（sheet.macro）；表格里有隐藏的内容（sheet.hidden）；表格里没有内容（sheet.empty）；表格行数过多（sheet.too-many-rows）；缺少表头（sheet.head-missing）；有单元格不能导入（sheet.cells）；有内容不能导入（import.rows）；新增人员过多（import.too-many-new）；内容不能保存（ledger.unkeepable） */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 请求过于频繁（request.too-many） */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务故障（server.fault） */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
      /** @description 服务繁忙（server.overloaded） */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['WorkProblem'];
        };
      };
    };
  };
}
