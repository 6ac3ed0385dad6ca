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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
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
    /** @description 没有登录 */
    NotSignedIn: {
      /** @constant */
      signedIn: false;
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
    /** @description 新的恢复码 */
    RecoveryCodes: {
      /** @description 恢复码，只显示这一次 */
      recoveryCodes: string[];
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
        | 'file.listHeld'
        | 'file.scanAgain'
        | 'fileKey.rotate'
        | 'case.list'
        | 'case.read'
        | 'case.register'
        | 'case.assign'
        | 'case.handle'
        | 'case.review'
        | 'case.sign'
        | 'case.extend'
        | 'case.inspect'
        | 'case.export'
      )[];
    };
    /** @description 出错时的统一格式（RFC 9457） */
    WorkProblem: {
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
        | 'request.other-site'
        | 'request.no-token'
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
}
