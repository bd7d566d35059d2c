// Generated from the schemas by `npm run generate`. Do not edit.
// @ts-nocheck: machine-made code; only the declarations at its end are typed.
import type { SchemaValidator } from '../violations/violations.js';
import type { SessionRequest, SessionResponse, StatusEnvelope, ProgramOptions, ProgramPatch, ClockMove, SessionEventRequest, JournalQuery, SandboxConfig, DriftBaseline, DriftOverlay, NextScenario, PluginAction, Scenario, OpenStep, ShowStep, AwaitStep, PauseStep, VerifyStep, EmitStep, ConnectionStep, WebhookStep, WebhookEndpoint, DeliveryQuery, ResendRequest, NextWebhookFault, PushRequest, PushResponse, PullRequest, PullResponse, VerifyRequest, VerifyResponse, TokenizationWebhook, RecipientWebhook, AccountWebhook, SessionWebhook, OfacWebhook, PaymentWebhook, TokenSuccessPayload, FundingCanceledPayload, TerminalFailurePayload, TerminalFailureAcknowledgedPayload, MaxVerificationAttemptsExceededPayload, AccountCouldNotBeVerifiedPayload, BillpaySearchNoMatchFoundPayload, PageLoadPayload, SessionExpiredPayload, SessionErrorPayload, PluginErrorPayload, UnsupportedBrowserDetectedPayload } from './types.js';
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// ../../node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// ../../node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "../../node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// ../../node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "../../node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var check_sessionRequest = validate10;
var schema11 = { "type": "object", "required": ["participant_unique_id1", "recipient_information"], "properties": { "participant_unique_id1": { "type": "string", "minLength": 1, "maxLength": 100 }, "participant_unique_id2": { "type": ["string", "null"], "maxLength": 100 }, "recipient_information": { "type": "object", "required": ["first_name", "last_name", "address_line1", "city", "state", "zip_code"], "properties": { "first_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "last_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "business_name": { "type": ["string", "null"], "maxLength": 255 }, "address_line1": { "type": "string", "minLength": 1, "maxLength": 255 }, "address_line2": { "type": ["string", "null"], "maxLength": 255 }, "city": { "type": "string", "minLength": 1, "maxLength": 255 }, "state": { "type": "string", "pattern": "^[A-Z]{2}$" }, "zip_code": { "type": "string", "pattern": "^[0-9]{5}(?:-[0-9]{4})?$" }, "email_address": { "type": ["string", "null"], "maxLength": 255, "pattern": "^$|^[^\\s@]+@[^\\s@]+$" }, "phone_number": { "type": ["string", "null"], "pattern": "^$|^[0-9]{10}$" }, "mobile_number": { "type": ["string", "null"], "pattern": "^$|^[0-9]{10}$" }, "open_banking": { "type": ["object", "null"], "properties": { "mobus_customer_id": { "type": ["string", "null"], "maxLength": 255 } } } } }, "host_uri": { "type": ["string", "null"], "maxLength": 200, "pattern": "^https?://[^\\s/?#@]+/?$" }, "language_locale_code": { "type": ["string", "null"], "enum": ["ar-SA", "cs-CZ", "da-DK", "de-DE", "en-GB", "en-US", "es-ES", "es-US", "fa-IR", "fi-FI", "fr-FR", "hmn-Latn", "it-IT", "ja-JP", "km-KH", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "ru-RU", "sv-SE", "tl-PH", "tr-TR", "vi-VN", "zh-CN", "zh-Hans", "zh-TW", null] } } };
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[A-Z]{2}$", "u");
var pattern1 = new RegExp("^[0-9]{5}(?:-[0-9]{4})?$", "u");
var pattern2 = new RegExp("^$|^[^\\s@]+@[^\\s@]+$", "u");
var pattern3 = new RegExp("^$|^[0-9]{10}$", "u");
var pattern5 = new RegExp("^https?://[^\\s/?#@]+/?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.participant_unique_id1 === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.recipient_information === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recipient_information" }, message: "must have required property 'recipient_information'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.participant_unique_id1 !== void 0) {
      let data0 = data.participant_unique_id1;
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err2 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.participant_unique_id2 !== void 0) {
      let data1 = data.participant_unique_id2;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/participant_unique_id2", schemaPath: "#/properties/participant_unique_id2/type", keyword: "type", params: { type: schema11.properties.participant_unique_id2.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 100) {
          const err6 = { instancePath: instancePath + "/participant_unique_id2", schemaPath: "#/properties/participant_unique_id2/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.recipient_information !== void 0) {
      let data2 = data.recipient_information;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.first_name === void 0) {
          const err7 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.last_name === void 0) {
          const err8 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.address_line1 === void 0) {
          const err9 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/required", keyword: "required", params: { missingProperty: "address_line1" }, message: "must have required property 'address_line1'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.city === void 0) {
          const err10 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.state === void 0) {
          const err11 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.zip_code === void 0) {
          const err12 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/required", keyword: "required", params: { missingProperty: "zip_code" }, message: "must have required property 'zip_code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2.first_name !== void 0) {
          let data3 = data2.first_name;
          if (typeof data3 === "string") {
            if (func2(data3) > 255) {
              const err13 = { instancePath: instancePath + "/recipient_information/first_name", schemaPath: "#/properties/recipient_information/properties/first_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (func2(data3) < 1) {
              const err14 = { instancePath: instancePath + "/recipient_information/first_name", schemaPath: "#/properties/recipient_information/properties/first_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/recipient_information/first_name", schemaPath: "#/properties/recipient_information/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.last_name !== void 0) {
          let data4 = data2.last_name;
          if (typeof data4 === "string") {
            if (func2(data4) > 255) {
              const err16 = { instancePath: instancePath + "/recipient_information/last_name", schemaPath: "#/properties/recipient_information/properties/last_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err17 = { instancePath: instancePath + "/recipient_information/last_name", schemaPath: "#/properties/recipient_information/properties/last_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/recipient_information/last_name", schemaPath: "#/properties/recipient_information/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.business_name !== void 0) {
          let data5 = data2.business_name;
          if (typeof data5 !== "string" && data5 !== null) {
            const err19 = { instancePath: instancePath + "/recipient_information/business_name", schemaPath: "#/properties/recipient_information/properties/business_name/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.business_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (func2(data5) > 255) {
              const err20 = { instancePath: instancePath + "/recipient_information/business_name", schemaPath: "#/properties/recipient_information/properties/business_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data2.address_line1 !== void 0) {
          let data6 = data2.address_line1;
          if (typeof data6 === "string") {
            if (func2(data6) > 255) {
              const err21 = { instancePath: instancePath + "/recipient_information/address_line1", schemaPath: "#/properties/recipient_information/properties/address_line1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err22 = { instancePath: instancePath + "/recipient_information/address_line1", schemaPath: "#/properties/recipient_information/properties/address_line1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/recipient_information/address_line1", schemaPath: "#/properties/recipient_information/properties/address_line1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data2.address_line2 !== void 0) {
          let data7 = data2.address_line2;
          if (typeof data7 !== "string" && data7 !== null) {
            const err24 = { instancePath: instancePath + "/recipient_information/address_line2", schemaPath: "#/properties/recipient_information/properties/address_line2/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.address_line2.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (func2(data7) > 255) {
              const err25 = { instancePath: instancePath + "/recipient_information/address_line2", schemaPath: "#/properties/recipient_information/properties/address_line2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data2.city !== void 0) {
          let data8 = data2.city;
          if (typeof data8 === "string") {
            if (func2(data8) > 255) {
              const err26 = { instancePath: instancePath + "/recipient_information/city", schemaPath: "#/properties/recipient_information/properties/city/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err27 = { instancePath: instancePath + "/recipient_information/city", schemaPath: "#/properties/recipient_information/properties/city/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/recipient_information/city", schemaPath: "#/properties/recipient_information/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data2.state !== void 0) {
          let data9 = data2.state;
          if (typeof data9 === "string") {
            if (!pattern0.test(data9)) {
              const err29 = { instancePath: instancePath + "/recipient_information/state", schemaPath: "#/properties/recipient_information/properties/state/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/recipient_information/state", schemaPath: "#/properties/recipient_information/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data2.zip_code !== void 0) {
          let data10 = data2.zip_code;
          if (typeof data10 === "string") {
            if (!pattern1.test(data10)) {
              const err31 = { instancePath: instancePath + "/recipient_information/zip_code", schemaPath: "#/properties/recipient_information/properties/zip_code/pattern", keyword: "pattern", params: { pattern: "^[0-9]{5}(?:-[0-9]{4})?$" }, message: 'must match pattern "^[0-9]{5}(?:-[0-9]{4})?$"' };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/recipient_information/zip_code", schemaPath: "#/properties/recipient_information/properties/zip_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data2.email_address !== void 0) {
          let data11 = data2.email_address;
          if (typeof data11 !== "string" && data11 !== null) {
            const err33 = { instancePath: instancePath + "/recipient_information/email_address", schemaPath: "#/properties/recipient_information/properties/email_address/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.email_address.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data11 === "string") {
            if (func2(data11) > 255) {
              const err34 = { instancePath: instancePath + "/recipient_information/email_address", schemaPath: "#/properties/recipient_information/properties/email_address/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (!pattern2.test(data11)) {
              const err35 = { instancePath: instancePath + "/recipient_information/email_address", schemaPath: "#/properties/recipient_information/properties/email_address/pattern", keyword: "pattern", params: { pattern: "^$|^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^$|^[^\\s@]+@[^\\s@]+$"' };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data2.phone_number !== void 0) {
          let data12 = data2.phone_number;
          if (typeof data12 !== "string" && data12 !== null) {
            const err36 = { instancePath: instancePath + "/recipient_information/phone_number", schemaPath: "#/properties/recipient_information/properties/phone_number/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.phone_number.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data12 === "string") {
            if (!pattern3.test(data12)) {
              const err37 = { instancePath: instancePath + "/recipient_information/phone_number", schemaPath: "#/properties/recipient_information/properties/phone_number/pattern", keyword: "pattern", params: { pattern: "^$|^[0-9]{10}$" }, message: 'must match pattern "^$|^[0-9]{10}$"' };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data2.mobile_number !== void 0) {
          let data13 = data2.mobile_number;
          if (typeof data13 !== "string" && data13 !== null) {
            const err38 = { instancePath: instancePath + "/recipient_information/mobile_number", schemaPath: "#/properties/recipient_information/properties/mobile_number/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.mobile_number.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (!pattern3.test(data13)) {
              const err39 = { instancePath: instancePath + "/recipient_information/mobile_number", schemaPath: "#/properties/recipient_information/properties/mobile_number/pattern", keyword: "pattern", params: { pattern: "^$|^[0-9]{10}$" }, message: 'must match pattern "^$|^[0-9]{10}$"' };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data2.open_banking !== void 0) {
          let data14 = data2.open_banking;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
            const err40 = { instancePath: instancePath + "/recipient_information/open_banking", schemaPath: "#/properties/recipient_information/properties/open_banking/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.open_banking.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.mobus_customer_id !== void 0) {
              let data15 = data14.mobus_customer_id;
              if (typeof data15 !== "string" && data15 !== null) {
                const err41 = { instancePath: instancePath + "/recipient_information/open_banking/mobus_customer_id", schemaPath: "#/properties/recipient_information/properties/open_banking/properties/mobus_customer_id/type", keyword: "type", params: { type: schema11.properties.recipient_information.properties.open_banking.properties.mobus_customer_id.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data15 === "string") {
                if (func2(data15) > 255) {
                  const err42 = { instancePath: instancePath + "/recipient_information/open_banking/mobus_customer_id", schemaPath: "#/properties/recipient_information/properties/open_banking/properties/mobus_customer_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/recipient_information", schemaPath: "#/properties/recipient_information/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.host_uri !== void 0) {
      let data16 = data.host_uri;
      if (typeof data16 !== "string" && data16 !== null) {
        const err44 = { instancePath: instancePath + "/host_uri", schemaPath: "#/properties/host_uri/type", keyword: "type", params: { type: schema11.properties.host_uri.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (func2(data16) > 200) {
          const err45 = { instancePath: instancePath + "/host_uri", schemaPath: "#/properties/host_uri/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (!pattern5.test(data16)) {
          const err46 = { instancePath: instancePath + "/host_uri", schemaPath: "#/properties/host_uri/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+/?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+/?$"' };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.language_locale_code !== void 0) {
      let data17 = data.language_locale_code;
      if (typeof data17 !== "string" && data17 !== null) {
        const err47 = { instancePath: instancePath + "/language_locale_code", schemaPath: "#/properties/language_locale_code/type", keyword: "type", params: { type: schema11.properties.language_locale_code.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (!(data17 === "ar-SA" || data17 === "cs-CZ" || data17 === "da-DK" || data17 === "de-DE" || data17 === "en-GB" || data17 === "en-US" || data17 === "es-ES" || data17 === "es-US" || data17 === "fa-IR" || data17 === "fi-FI" || data17 === "fr-FR" || data17 === "hmn-Latn" || data17 === "it-IT" || data17 === "ja-JP" || data17 === "km-KH" || data17 === "ko-KR" || data17 === "nb-NO" || data17 === "nl-NL" || data17 === "pl-PL" || data17 === "pt-BR" || data17 === "ru-RU" || data17 === "sv-SE" || data17 === "tl-PH" || data17 === "tr-TR" || data17 === "vi-VN" || data17 === "zh-CN" || data17 === "zh-Hans" || data17 === "zh-TW" || data17 === null)) {
        const err48 = { instancePath: instancePath + "/language_locale_code", schemaPath: "#/properties/language_locale_code/enum", keyword: "enum", params: { allowedValues: schema11.properties.language_locale_code.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var check_sessionResponse = validate11;
var schema12 = { "type": "object", "required": ["status", "client_message", "data"], "properties": { "status": { "type": "integer", "enum": [100, 101] }, "client_message": { "type": "string" }, "data": { "type": "object", "required": ["session_identifier", "authorized_url", "authorized_url_expiration_utc", "participant_unique_id1"], "properties": { "session_identifier": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, "authorized_url": { "type": "string", "pattern": "^https?://" }, "authorized_url_expiration_utc": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,7})?Z$" }, "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": ["string", "null"] } } }, "time": { "type": "number" } } };
var pattern6 = new RegExp("^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
var pattern7 = new RegExp("^https?://", "u");
var pattern8 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,7})?Z$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.client_message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === 100 || data0 === 101)) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema12.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.client_message !== void 0) {
      if (typeof data.client_message !== "string") {
        const err5 = { instancePath: instancePath + "/client_message", schemaPath: "#/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.session_identifier === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.authorized_url === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "authorized_url" }, message: "must have required property 'authorized_url'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.authorized_url_expiration_utc === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "authorized_url_expiration_utc" }, message: "must have required property 'authorized_url_expiration_utc'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.participant_unique_id1 === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.session_identifier !== void 0) {
          let data3 = data2.session_identifier;
          if (typeof data3 === "string") {
            if (!pattern6.test(data3)) {
              const err10 = { instancePath: instancePath + "/data/session_identifier", schemaPath: "#/properties/data/properties/session_identifier/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/data/session_identifier", schemaPath: "#/properties/data/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.authorized_url !== void 0) {
          let data4 = data2.authorized_url;
          if (typeof data4 === "string") {
            if (!pattern7.test(data4)) {
              const err12 = { instancePath: instancePath + "/data/authorized_url", schemaPath: "#/properties/data/properties/authorized_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/data/authorized_url", schemaPath: "#/properties/data/properties/authorized_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.authorized_url_expiration_utc !== void 0) {
          let data5 = data2.authorized_url_expiration_utc;
          if (typeof data5 === "string") {
            if (!pattern8.test(data5)) {
              const err14 = { instancePath: instancePath + "/data/authorized_url_expiration_utc", schemaPath: "#/properties/data/properties/authorized_url_expiration_utc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,7})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,7})?Z$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/data/authorized_url_expiration_utc", schemaPath: "#/properties/data/properties/authorized_url_expiration_utc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.participant_unique_id1 !== void 0) {
          if (typeof data2.participant_unique_id1 !== "string") {
            const err16 = { instancePath: instancePath + "/data/participant_unique_id1", schemaPath: "#/properties/data/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.participant_unique_id2 !== void 0) {
          let data7 = data2.participant_unique_id2;
          if (typeof data7 !== "string" && data7 !== null) {
            const err17 = { instancePath: instancePath + "/data/participant_unique_id2", schemaPath: "#/properties/data/properties/participant_unique_id2/type", keyword: "type", params: { type: schema12.properties.data.properties.participant_unique_id2.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data8 = data.time;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err19 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var check_statusEnvelope = validate12;
var schema13 = { "type": "object", "required": ["status", "client_message"], "properties": { "status": { "type": "integer" }, "client_message": { "type": "string" }, "time": { "type": ["number", "string"] } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.client_message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.client_message !== void 0) {
      if (typeof data.client_message !== "string") {
        const err3 = { instancePath: instancePath + "/client_message", schemaPath: "#/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: schema13.properties.time.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var check_programOptions = validate13;
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "username": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "max_attempts": { "type": "integer", "minimum": 1, "maximum": 10 }, "recipient_verification": { "type": "object", "additionalProperties": false, "properties": { "first_name": { "enum": ["hard", "soft", "bypass"] }, "last_name": { "enum": ["hard", "soft", "bypass"] }, "address_line1": { "enum": ["hard", "soft", "bypass"] }, "address_line2": { "enum": ["hard", "soft", "bypass"] }, "city": { "enum": ["hard", "soft", "bypass"] }, "state": { "enum": ["hard", "soft", "bypass"] }, "zip_code": { "enum": ["hard", "soft", "bypass"] } } }, "webhooks": { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "accept_development_certificate": { "type": "boolean" }, "topics": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] } } } }, "ledger": { "type": "boolean" }, "stand_in_seconds": { "type": "integer", "minimum": 1, "maximum": 600 }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "dateParsing": { "enum": ["rfc-1123", "lenient"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "eventPayload": { "enum": ["flat-and-content", "flat", "content"] }, "tracerToken": { "enum": ["participant-uuid", "participant-seconds-uuid", "uuid"] }, "webhookSignature": { "enum": ["sha512-base64", "sha512-hex", "sha256-base64", "sha256-hex", "sha256-hex-prefixed"] }, "webhookRetrySchedule": { "enum": ["exponential", "every-minute", "none"] }, "accountVerificationWebhooks": { "enum": ["failures", "all"] }, "gatewayRefusal": { "enum": ["http-200", "http-400"] }, "tokenRefused": { "enum": ["card-data-750", "parameters-401"] }, "paypalAccountType": { "enum": ["PP", "PV"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } };
var func18 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
var pattern10 = new RegExp("^https?://[^\\s/?#@]+$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func18.call(schema14.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data0 = data.username;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data1 = data.secret;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err3 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.participant_id !== void 0) {
      let data2 = data.participant_id;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 99999 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.allowed_origins !== void 0) {
      let data3 = data.allowed_origins;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err9 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/properties/allowed_origins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) > 200) {
              const err10 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/properties/allowed_origins/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern10.test(data4)) {
              const err11 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/properties/allowed_origins/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+$" }, message: 'must match pattern "^https?://[^\\s/?#@]+$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/properties/allowed_origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/properties/allowed_origins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.authorized_url_seconds !== void 0) {
      let data5 = data.authorized_url_seconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/authorized_url_seconds", schemaPath: "#/properties/authorized_url_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/authorized_url_seconds", schemaPath: "#/properties/authorized_url_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/authorized_url_seconds", schemaPath: "#/properties/authorized_url_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.max_attempts !== void 0) {
      let data6 = data.max_attempts;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err17 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 10 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.recipient_verification !== void 0) {
      let data7 = data.recipient_verification;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "first_name" || key1 === "last_name" || key1 === "address_line1" || key1 === "address_line2" || key1 === "city" || key1 === "state" || key1 === "zip_code")) {
            const err20 = { instancePath: instancePath + "/recipient_verification", schemaPath: "#/properties/recipient_verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.first_name !== void 0) {
          let data8 = data7.first_name;
          if (!(data8 === "hard" || data8 === "soft" || data8 === "bypass")) {
            const err21 = { instancePath: instancePath + "/recipient_verification/first_name", schemaPath: "#/properties/recipient_verification/properties/first_name/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.first_name.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.last_name !== void 0) {
          let data9 = data7.last_name;
          if (!(data9 === "hard" || data9 === "soft" || data9 === "bypass")) {
            const err22 = { instancePath: instancePath + "/recipient_verification/last_name", schemaPath: "#/properties/recipient_verification/properties/last_name/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.last_name.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.address_line1 !== void 0) {
          let data10 = data7.address_line1;
          if (!(data10 === "hard" || data10 === "soft" || data10 === "bypass")) {
            const err23 = { instancePath: instancePath + "/recipient_verification/address_line1", schemaPath: "#/properties/recipient_verification/properties/address_line1/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.address_line1.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.address_line2 !== void 0) {
          let data11 = data7.address_line2;
          if (!(data11 === "hard" || data11 === "soft" || data11 === "bypass")) {
            const err24 = { instancePath: instancePath + "/recipient_verification/address_line2", schemaPath: "#/properties/recipient_verification/properties/address_line2/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.address_line2.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data7.city !== void 0) {
          let data12 = data7.city;
          if (!(data12 === "hard" || data12 === "soft" || data12 === "bypass")) {
            const err25 = { instancePath: instancePath + "/recipient_verification/city", schemaPath: "#/properties/recipient_verification/properties/city/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.city.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.state !== void 0) {
          let data13 = data7.state;
          if (!(data13 === "hard" || data13 === "soft" || data13 === "bypass")) {
            const err26 = { instancePath: instancePath + "/recipient_verification/state", schemaPath: "#/properties/recipient_verification/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.state.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data7.zip_code !== void 0) {
          let data14 = data7.zip_code;
          if (!(data14 === "hard" || data14 === "soft" || data14 === "bypass")) {
            const err27 = { instancePath: instancePath + "/recipient_verification/zip_code", schemaPath: "#/properties/recipient_verification/properties/zip_code/enum", keyword: "enum", params: { allowedValues: schema14.properties.recipient_verification.properties.zip_code.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/recipient_verification", schemaPath: "#/properties/recipient_verification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data15 = data.webhooks;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.url === void 0) {
          const err29 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "url" || key2 === "accept_development_certificate" || key2 === "topics")) {
            const err30 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data15.url !== void 0) {
          let data16 = data15.url;
          if (typeof data16 === "string") {
            if (func2(data16) > 2e3) {
              const err31 = { instancePath: instancePath + "/webhooks/url", schemaPath: "#/properties/webhooks/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func2(data16) < 1) {
              const err32 = { instancePath: instancePath + "/webhooks/url", schemaPath: "#/properties/webhooks/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/webhooks/url", schemaPath: "#/properties/webhooks/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data15.accept_development_certificate !== void 0) {
          if (typeof data15.accept_development_certificate !== "boolean") {
            const err34 = { instancePath: instancePath + "/webhooks/accept_development_certificate", schemaPath: "#/properties/webhooks/properties/accept_development_certificate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data15.topics !== void 0) {
          let data18 = data15.topics;
          if (Array.isArray(data18)) {
            if (data18.length < 1) {
              const err35 = { instancePath: instancePath + "/webhooks/topics", schemaPath: "#/properties/webhooks/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data19 = data18[i1];
              if (!(data19 === "plugin.transaction.account.tokenization.success" || data19 === "plugin.transaction.recipient.verification.rvdm.success" || data19 === "plugin.transaction.recipient.verification.rvdm.failure" || data19 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data19 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data19 === "plugin.transaction.recipient.verification.ofac.status.failure" || data19 === "plugin.transaction.account.verification.card.cns_cd.success" || data19 === "plugin.transaction.account.verification.card.cns_cd.failure" || data19 === "plugin.transaction.account.verification.card.avs_cvv.success" || data19 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data19 === "plugin.transaction.account.verification.ach.rnv.success" || data19 === "plugin.transaction.account.verification.ach.rnv.failure" || data19 === "plugin.transaction.account.verification.ach.anv.success" || data19 === "plugin.transaction.account.verification.ach.anv.failure" || data19 === "plugin.transaction.account.verification.ach.nav.success" || data19 === "plugin.transaction.account.verification.ach.nav.failure" || data19 === "plugin.transaction.account.verification.paypal.av.success" || data19 === "plugin.transaction.account.verification.paypal.av.failure" || data19 === "plugin.transaction.session.request.expired" || data19 === "plugin.transaction.session.request.terminated" || data19 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data19 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data19 === "gateway.transaction.recipient.verification.ofac.status.failure" || data19 === "gateway.transaction.recipient.payment.status.check.issued" || data19 === "gateway.transaction.recipient.payment.status.check.paid" || data19 === "gateway.transaction.recipient.payment.status.returned")) {
                const err36 = { instancePath: instancePath + "/webhooks/topics/" + i1, schemaPath: "#/properties/webhooks/properties/topics/items/enum", keyword: "enum", params: { allowedValues: schema14.properties.webhooks.properties.topics.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            let i2 = data18.length;
            let j0;
            if (i2 > 1) {
              outer0:
                for (; i2--; ) {
                  for (j0 = i2; j0--; ) {
                    if (func0(data18[i2], data18[j0])) {
                      const err37 = { instancePath: instancePath + "/webhooks/topics", schemaPath: "#/properties/webhooks/properties/topics/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                      break outer0;
                    }
                  }
                }
            }
          } else {
            const err38 = { instancePath: instancePath + "/webhooks/topics", schemaPath: "#/properties/webhooks/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      if (typeof data.ledger !== "boolean") {
        const err40 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.stand_in_seconds !== void 0) {
      let data21 = data.stand_in_seconds;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err41 = { instancePath: instancePath + "/stand_in_seconds", schemaPath: "#/properties/stand_in_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 600 || isNaN(data21)) {
          const err42 = { instancePath: instancePath + "/stand_in_seconds", schemaPath: "#/properties/stand_in_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err43 = { instancePath: instancePath + "/stand_in_seconds", schemaPath: "#/properties/stand_in_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.readings !== void 0) {
      let data22 = data.readings;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key3 in data22) {
          if (!func18.call(schema14.properties.readings.properties, key3)) {
            const err44 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data22.authenticationFailure !== void 0) {
          let data23 = data22.authenticationFailure;
          if (!(data23 === "kong-401" || data23 === "kong-403" || data23 === "envelope-401" || data23 === "envelope-200")) {
            const err45 = { instancePath: instancePath + "/readings/authenticationFailure", schemaPath: "#/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data22.validationFailure !== void 0) {
          let data24 = data22.validationFailure;
          if (!(data24 === "envelope-400" || data24 === "envelope-200" || data24 === "problem-400")) {
            const err46 = { instancePath: instancePath + "/readings/validationFailure", schemaPath: "#/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data22.idempotencyMismatch !== void 0) {
          let data25 = data22.idempotencyMismatch;
          if (!(data25 === "http-200" || data25 === "http-400" || data25 === "http-409" || data25 === "http-422")) {
            const err47 = { instancePath: instancePath + "/readings/idempotencyMismatch", schemaPath: "#/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data22.hostUriNotAllowed !== void 0) {
          let data26 = data22.hostUriNotAllowed;
          if (!(data26 === "envelope-400" || data26 === "envelope-403" || data26 === "envelope-200")) {
            const err48 = { instancePath: instancePath + "/readings/hostUriNotAllowed", schemaPath: "#/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data22.rateLimited !== void 0) {
          let data27 = data22.rateLimited;
          if (!(data27 === "off" || data27 === "http-429" || data27 === "http-503")) {
            const err49 = { instancePath: instancePath + "/readings/rateLimited", schemaPath: "#/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data22.legacySha256 !== void 0) {
          let data28 = data22.legacySha256;
          if (!(data28 === "refused" || data28 === "accepted")) {
            const err50 = { instancePath: instancePath + "/readings/legacySha256", schemaPath: "#/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data22.dateHeader !== void 0) {
          let data29 = data22.dateHeader;
          if (!(data29 === "x-date" || data29 === "x-date-or-date")) {
            const err51 = { instancePath: instancePath + "/readings/dateHeader", schemaPath: "#/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data22.dateParsing !== void 0) {
          let data30 = data22.dateParsing;
          if (!(data30 === "rfc-1123" || data30 === "lenient")) {
            const err52 = { instancePath: instancePath + "/readings/dateParsing", schemaPath: "#/properties/readings/properties/dateParsing/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.dateParsing.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data22.recipientFields !== void 0) {
          let data31 = data22.recipientFields;
          if (!(data31 === "required" || data31 === "lenient")) {
            const err53 = { instancePath: instancePath + "/readings/recipientFields", schemaPath: "#/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data22.unknownFields !== void 0) {
          let data32 = data22.unknownFields;
          if (!(data32 === "ignored" || data32 === "refused")) {
            const err54 = { instancePath: instancePath + "/readings/unknownFields", schemaPath: "#/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data22.idempotencyComparison !== void 0) {
          let data33 = data22.idempotencyComparison;
          if (!(data33 === "json-value" || data33 === "bytes")) {
            const err55 = { instancePath: instancePath + "/readings/idempotencyComparison", schemaPath: "#/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data22.refreshRevokesPreviousUrl !== void 0) {
          let data34 = data22.refreshRevokesPreviousUrl;
          if (!(data34 === "no" || data34 === "yes")) {
            const err56 = { instancePath: instancePath + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data22.refreshOfEndedSession !== void 0) {
          let data35 = data22.refreshOfEndedSession;
          if (!(data35 === "refused" || data35 === "same-session" || data35 === "new-session")) {
            const err57 = { instancePath: instancePath + "/readings/refreshOfEndedSession", schemaPath: "#/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data22.authorizedUrlUse !== void 0) {
          let data36 = data22.authorizedUrlUse;
          if (!(data36 === "until-expiry" || data36 === "single-mount")) {
            const err58 = { instancePath: instancePath + "/readings/authorizedUrlUse", schemaPath: "#/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data22.afterTerminalFailure !== void 0) {
          let data37 = data22.afterTerminalFailure;
          if (!(data37 === "active" || data37 === "terminated")) {
            const err59 = { instancePath: instancePath + "/readings/afterTerminalFailure", schemaPath: "#/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data22.afterFundingCanceled !== void 0) {
          let data38 = data22.afterFundingCanceled;
          if (!(data38 === "active" || data38 === "canceled")) {
            const err60 = { instancePath: instancePath + "/readings/afterFundingCanceled", schemaPath: "#/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data22.eventPayload !== void 0) {
          let data39 = data22.eventPayload;
          if (!(data39 === "flat-and-content" || data39 === "flat" || data39 === "content")) {
            const err61 = { instancePath: instancePath + "/readings/eventPayload", schemaPath: "#/properties/readings/properties/eventPayload/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.eventPayload.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data22.tracerToken !== void 0) {
          let data40 = data22.tracerToken;
          if (!(data40 === "participant-uuid" || data40 === "participant-seconds-uuid" || data40 === "uuid")) {
            const err62 = { instancePath: instancePath + "/readings/tracerToken", schemaPath: "#/properties/readings/properties/tracerToken/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.tracerToken.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data22.webhookSignature !== void 0) {
          let data41 = data22.webhookSignature;
          if (!(data41 === "sha512-base64" || data41 === "sha512-hex" || data41 === "sha256-base64" || data41 === "sha256-hex" || data41 === "sha256-hex-prefixed")) {
            const err63 = { instancePath: instancePath + "/readings/webhookSignature", schemaPath: "#/properties/readings/properties/webhookSignature/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.webhookSignature.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data22.webhookRetrySchedule !== void 0) {
          let data42 = data22.webhookRetrySchedule;
          if (!(data42 === "exponential" || data42 === "every-minute" || data42 === "none")) {
            const err64 = { instancePath: instancePath + "/readings/webhookRetrySchedule", schemaPath: "#/properties/readings/properties/webhookRetrySchedule/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.webhookRetrySchedule.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data22.accountVerificationWebhooks !== void 0) {
          let data43 = data22.accountVerificationWebhooks;
          if (!(data43 === "failures" || data43 === "all")) {
            const err65 = { instancePath: instancePath + "/readings/accountVerificationWebhooks", schemaPath: "#/properties/readings/properties/accountVerificationWebhooks/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.accountVerificationWebhooks.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data22.gatewayRefusal !== void 0) {
          let data44 = data22.gatewayRefusal;
          if (!(data44 === "http-200" || data44 === "http-400")) {
            const err66 = { instancePath: instancePath + "/readings/gatewayRefusal", schemaPath: "#/properties/readings/properties/gatewayRefusal/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.gatewayRefusal.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data22.tokenRefused !== void 0) {
          let data45 = data22.tokenRefused;
          if (!(data45 === "card-data-750" || data45 === "parameters-401")) {
            const err67 = { instancePath: instancePath + "/readings/tokenRefused", schemaPath: "#/properties/readings/properties/tokenRefused/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.tokenRefused.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data22.paypalAccountType !== void 0) {
          let data46 = data22.paypalAccountType;
          if (!(data46 === "PP" || data46 === "PV")) {
            const err68 = { instancePath: instancePath + "/readings/paypalAccountType", schemaPath: "#/properties/readings/properties/paypalAccountType/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.paypalAccountType.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data22.domainEnforcement !== void 0) {
          let data47 = data22.domainEnforcement;
          if (!(data47 === "off" || data47 === "frame-ancestors" || data47 === "refused")) {
            const err69 = { instancePath: instancePath + "/readings/domainEnforcement", schemaPath: "#/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data48 = data.seed;
      if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
        const err71 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      if (typeof data48 == "number" && isFinite(data48)) {
        if (data48 > 4294967295 || isNaN(data48)) {
          const err72 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data48 < 0 || isNaN(data48)) {
          const err73 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      }
    }
  } else {
    const err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var check_programPatch = validate14;
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "max_attempts": { "type": "integer", "minimum": 1, "maximum": 10 }, "recipient_verification": { "type": "object", "additionalProperties": false, "properties": { "first_name": { "enum": ["hard", "soft", "bypass"] }, "last_name": { "enum": ["hard", "soft", "bypass"] }, "address_line1": { "enum": ["hard", "soft", "bypass"] }, "address_line2": { "enum": ["hard", "soft", "bypass"] }, "city": { "enum": ["hard", "soft", "bypass"] }, "state": { "enum": ["hard", "soft", "bypass"] }, "zip_code": { "enum": ["hard", "soft", "bypass"] } } }, "webhooks": { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "accept_development_certificate": { "type": "boolean" }, "topics": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] } } } }, "ledger": { "type": "boolean" }, "stand_in_seconds": { "type": "integer", "minimum": 1, "maximum": 600 }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "dateParsing": { "enum": ["rfc-1123", "lenient"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "eventPayload": { "enum": ["flat-and-content", "flat", "content"] }, "tracerToken": { "enum": ["participant-uuid", "participant-seconds-uuid", "uuid"] }, "webhookSignature": { "enum": ["sha512-base64", "sha512-hex", "sha256-base64", "sha256-hex", "sha256-hex-prefixed"] }, "webhookRetrySchedule": { "enum": ["exponential", "every-minute", "none"] }, "accountVerificationWebhooks": { "enum": ["failures", "all"] }, "gatewayRefusal": { "enum": ["http-200", "http-400"] }, "tokenRefused": { "enum": ["card-data-750", "parameters-401"] }, "paypalAccountType": { "enum": ["PP", "PV"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func18.call(schema15.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data0 = data.secret;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.participant_id !== void 0) {
      let data1 = data.participant_id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 99999 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.allowed_origins !== void 0) {
      let data2 = data.allowed_origins;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err7 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/properties/allowed_origins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) > 200) {
              const err8 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/properties/allowed_origins/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern10.test(data3)) {
              const err9 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/properties/allowed_origins/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+$" }, message: 'must match pattern "^https?://[^\\s/?#@]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/allowed_origins/" + i0, schemaPath: "#/properties/allowed_origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/allowed_origins", schemaPath: "#/properties/allowed_origins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.authorized_url_seconds !== void 0) {
      let data4 = data.authorized_url_seconds;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/authorized_url_seconds", schemaPath: "#/properties/authorized_url_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 86400 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/authorized_url_seconds", schemaPath: "#/properties/authorized_url_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/authorized_url_seconds", schemaPath: "#/properties/authorized_url_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.max_attempts !== void 0) {
      let data5 = data.max_attempts;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err15 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.recipient_verification !== void 0) {
      let data6 = data.recipient_verification;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "first_name" || key1 === "last_name" || key1 === "address_line1" || key1 === "address_line2" || key1 === "city" || key1 === "state" || key1 === "zip_code")) {
            const err18 = { instancePath: instancePath + "/recipient_verification", schemaPath: "#/properties/recipient_verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.first_name !== void 0) {
          let data7 = data6.first_name;
          if (!(data7 === "hard" || data7 === "soft" || data7 === "bypass")) {
            const err19 = { instancePath: instancePath + "/recipient_verification/first_name", schemaPath: "#/properties/recipient_verification/properties/first_name/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.first_name.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.last_name !== void 0) {
          let data8 = data6.last_name;
          if (!(data8 === "hard" || data8 === "soft" || data8 === "bypass")) {
            const err20 = { instancePath: instancePath + "/recipient_verification/last_name", schemaPath: "#/properties/recipient_verification/properties/last_name/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.last_name.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.address_line1 !== void 0) {
          let data9 = data6.address_line1;
          if (!(data9 === "hard" || data9 === "soft" || data9 === "bypass")) {
            const err21 = { instancePath: instancePath + "/recipient_verification/address_line1", schemaPath: "#/properties/recipient_verification/properties/address_line1/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.address_line1.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.address_line2 !== void 0) {
          let data10 = data6.address_line2;
          if (!(data10 === "hard" || data10 === "soft" || data10 === "bypass")) {
            const err22 = { instancePath: instancePath + "/recipient_verification/address_line2", schemaPath: "#/properties/recipient_verification/properties/address_line2/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.address_line2.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.city !== void 0) {
          let data11 = data6.city;
          if (!(data11 === "hard" || data11 === "soft" || data11 === "bypass")) {
            const err23 = { instancePath: instancePath + "/recipient_verification/city", schemaPath: "#/properties/recipient_verification/properties/city/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.city.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.state !== void 0) {
          let data12 = data6.state;
          if (!(data12 === "hard" || data12 === "soft" || data12 === "bypass")) {
            const err24 = { instancePath: instancePath + "/recipient_verification/state", schemaPath: "#/properties/recipient_verification/properties/state/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.state.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.zip_code !== void 0) {
          let data13 = data6.zip_code;
          if (!(data13 === "hard" || data13 === "soft" || data13 === "bypass")) {
            const err25 = { instancePath: instancePath + "/recipient_verification/zip_code", schemaPath: "#/properties/recipient_verification/properties/zip_code/enum", keyword: "enum", params: { allowedValues: schema15.properties.recipient_verification.properties.zip_code.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/recipient_verification", schemaPath: "#/properties/recipient_verification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data14 = data.webhooks;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.url === void 0) {
          const err27 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data14) {
          if (!(key2 === "url" || key2 === "accept_development_certificate" || key2 === "topics")) {
            const err28 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data14.url !== void 0) {
          let data15 = data14.url;
          if (typeof data15 === "string") {
            if (func2(data15) > 2e3) {
              const err29 = { instancePath: instancePath + "/webhooks/url", schemaPath: "#/properties/webhooks/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err30 = { instancePath: instancePath + "/webhooks/url", schemaPath: "#/properties/webhooks/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/webhooks/url", schemaPath: "#/properties/webhooks/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data14.accept_development_certificate !== void 0) {
          if (typeof data14.accept_development_certificate !== "boolean") {
            const err32 = { instancePath: instancePath + "/webhooks/accept_development_certificate", schemaPath: "#/properties/webhooks/properties/accept_development_certificate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data14.topics !== void 0) {
          let data17 = data14.topics;
          if (Array.isArray(data17)) {
            if (data17.length < 1) {
              const err33 = { instancePath: instancePath + "/webhooks/topics", schemaPath: "#/properties/webhooks/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data18 = data17[i1];
              if (!(data18 === "plugin.transaction.account.tokenization.success" || data18 === "plugin.transaction.recipient.verification.rvdm.success" || data18 === "plugin.transaction.recipient.verification.rvdm.failure" || data18 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data18 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data18 === "plugin.transaction.recipient.verification.ofac.status.failure" || data18 === "plugin.transaction.account.verification.card.cns_cd.success" || data18 === "plugin.transaction.account.verification.card.cns_cd.failure" || data18 === "plugin.transaction.account.verification.card.avs_cvv.success" || data18 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data18 === "plugin.transaction.account.verification.ach.rnv.success" || data18 === "plugin.transaction.account.verification.ach.rnv.failure" || data18 === "plugin.transaction.account.verification.ach.anv.success" || data18 === "plugin.transaction.account.verification.ach.anv.failure" || data18 === "plugin.transaction.account.verification.ach.nav.success" || data18 === "plugin.transaction.account.verification.ach.nav.failure" || data18 === "plugin.transaction.account.verification.paypal.av.success" || data18 === "plugin.transaction.account.verification.paypal.av.failure" || data18 === "plugin.transaction.session.request.expired" || data18 === "plugin.transaction.session.request.terminated" || data18 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data18 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data18 === "gateway.transaction.recipient.verification.ofac.status.failure" || data18 === "gateway.transaction.recipient.payment.status.check.issued" || data18 === "gateway.transaction.recipient.payment.status.check.paid" || data18 === "gateway.transaction.recipient.payment.status.returned")) {
                const err34 = { instancePath: instancePath + "/webhooks/topics/" + i1, schemaPath: "#/properties/webhooks/properties/topics/items/enum", keyword: "enum", params: { allowedValues: schema15.properties.webhooks.properties.topics.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            let i2 = data17.length;
            let j0;
            if (i2 > 1) {
              outer0:
                for (; i2--; ) {
                  for (j0 = i2; j0--; ) {
                    if (func0(data17[i2], data17[j0])) {
                      const err35 = { instancePath: instancePath + "/webhooks/topics", schemaPath: "#/properties/webhooks/properties/topics/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                      break outer0;
                    }
                  }
                }
            }
          } else {
            const err36 = { instancePath: instancePath + "/webhooks/topics", schemaPath: "#/properties/webhooks/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      if (typeof data.ledger !== "boolean") {
        const err38 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.stand_in_seconds !== void 0) {
      let data20 = data.stand_in_seconds;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err39 = { instancePath: instancePath + "/stand_in_seconds", schemaPath: "#/properties/stand_in_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 600 || isNaN(data20)) {
          const err40 = { instancePath: instancePath + "/stand_in_seconds", schemaPath: "#/properties/stand_in_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data20 < 1 || isNaN(data20)) {
          const err41 = { instancePath: instancePath + "/stand_in_seconds", schemaPath: "#/properties/stand_in_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.readings !== void 0) {
      let data21 = data.readings;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key3 in data21) {
          if (!func18.call(schema15.properties.readings.properties, key3)) {
            const err42 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data21.authenticationFailure !== void 0) {
          let data22 = data21.authenticationFailure;
          if (!(data22 === "kong-401" || data22 === "kong-403" || data22 === "envelope-401" || data22 === "envelope-200")) {
            const err43 = { instancePath: instancePath + "/readings/authenticationFailure", schemaPath: "#/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data21.validationFailure !== void 0) {
          let data23 = data21.validationFailure;
          if (!(data23 === "envelope-400" || data23 === "envelope-200" || data23 === "problem-400")) {
            const err44 = { instancePath: instancePath + "/readings/validationFailure", schemaPath: "#/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data21.idempotencyMismatch !== void 0) {
          let data24 = data21.idempotencyMismatch;
          if (!(data24 === "http-200" || data24 === "http-400" || data24 === "http-409" || data24 === "http-422")) {
            const err45 = { instancePath: instancePath + "/readings/idempotencyMismatch", schemaPath: "#/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data21.hostUriNotAllowed !== void 0) {
          let data25 = data21.hostUriNotAllowed;
          if (!(data25 === "envelope-400" || data25 === "envelope-403" || data25 === "envelope-200")) {
            const err46 = { instancePath: instancePath + "/readings/hostUriNotAllowed", schemaPath: "#/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data21.rateLimited !== void 0) {
          let data26 = data21.rateLimited;
          if (!(data26 === "off" || data26 === "http-429" || data26 === "http-503")) {
            const err47 = { instancePath: instancePath + "/readings/rateLimited", schemaPath: "#/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data21.legacySha256 !== void 0) {
          let data27 = data21.legacySha256;
          if (!(data27 === "refused" || data27 === "accepted")) {
            const err48 = { instancePath: instancePath + "/readings/legacySha256", schemaPath: "#/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data21.dateHeader !== void 0) {
          let data28 = data21.dateHeader;
          if (!(data28 === "x-date" || data28 === "x-date-or-date")) {
            const err49 = { instancePath: instancePath + "/readings/dateHeader", schemaPath: "#/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data21.dateParsing !== void 0) {
          let data29 = data21.dateParsing;
          if (!(data29 === "rfc-1123" || data29 === "lenient")) {
            const err50 = { instancePath: instancePath + "/readings/dateParsing", schemaPath: "#/properties/readings/properties/dateParsing/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.dateParsing.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data21.recipientFields !== void 0) {
          let data30 = data21.recipientFields;
          if (!(data30 === "required" || data30 === "lenient")) {
            const err51 = { instancePath: instancePath + "/readings/recipientFields", schemaPath: "#/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data21.unknownFields !== void 0) {
          let data31 = data21.unknownFields;
          if (!(data31 === "ignored" || data31 === "refused")) {
            const err52 = { instancePath: instancePath + "/readings/unknownFields", schemaPath: "#/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data21.idempotencyComparison !== void 0) {
          let data32 = data21.idempotencyComparison;
          if (!(data32 === "json-value" || data32 === "bytes")) {
            const err53 = { instancePath: instancePath + "/readings/idempotencyComparison", schemaPath: "#/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data21.refreshRevokesPreviousUrl !== void 0) {
          let data33 = data21.refreshRevokesPreviousUrl;
          if (!(data33 === "no" || data33 === "yes")) {
            const err54 = { instancePath: instancePath + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data21.refreshOfEndedSession !== void 0) {
          let data34 = data21.refreshOfEndedSession;
          if (!(data34 === "refused" || data34 === "same-session" || data34 === "new-session")) {
            const err55 = { instancePath: instancePath + "/readings/refreshOfEndedSession", schemaPath: "#/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data21.authorizedUrlUse !== void 0) {
          let data35 = data21.authorizedUrlUse;
          if (!(data35 === "until-expiry" || data35 === "single-mount")) {
            const err56 = { instancePath: instancePath + "/readings/authorizedUrlUse", schemaPath: "#/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data21.afterTerminalFailure !== void 0) {
          let data36 = data21.afterTerminalFailure;
          if (!(data36 === "active" || data36 === "terminated")) {
            const err57 = { instancePath: instancePath + "/readings/afterTerminalFailure", schemaPath: "#/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data21.afterFundingCanceled !== void 0) {
          let data37 = data21.afterFundingCanceled;
          if (!(data37 === "active" || data37 === "canceled")) {
            const err58 = { instancePath: instancePath + "/readings/afterFundingCanceled", schemaPath: "#/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data21.eventPayload !== void 0) {
          let data38 = data21.eventPayload;
          if (!(data38 === "flat-and-content" || data38 === "flat" || data38 === "content")) {
            const err59 = { instancePath: instancePath + "/readings/eventPayload", schemaPath: "#/properties/readings/properties/eventPayload/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.eventPayload.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data21.tracerToken !== void 0) {
          let data39 = data21.tracerToken;
          if (!(data39 === "participant-uuid" || data39 === "participant-seconds-uuid" || data39 === "uuid")) {
            const err60 = { instancePath: instancePath + "/readings/tracerToken", schemaPath: "#/properties/readings/properties/tracerToken/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.tracerToken.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data21.webhookSignature !== void 0) {
          let data40 = data21.webhookSignature;
          if (!(data40 === "sha512-base64" || data40 === "sha512-hex" || data40 === "sha256-base64" || data40 === "sha256-hex" || data40 === "sha256-hex-prefixed")) {
            const err61 = { instancePath: instancePath + "/readings/webhookSignature", schemaPath: "#/properties/readings/properties/webhookSignature/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.webhookSignature.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data21.webhookRetrySchedule !== void 0) {
          let data41 = data21.webhookRetrySchedule;
          if (!(data41 === "exponential" || data41 === "every-minute" || data41 === "none")) {
            const err62 = { instancePath: instancePath + "/readings/webhookRetrySchedule", schemaPath: "#/properties/readings/properties/webhookRetrySchedule/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.webhookRetrySchedule.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data21.accountVerificationWebhooks !== void 0) {
          let data42 = data21.accountVerificationWebhooks;
          if (!(data42 === "failures" || data42 === "all")) {
            const err63 = { instancePath: instancePath + "/readings/accountVerificationWebhooks", schemaPath: "#/properties/readings/properties/accountVerificationWebhooks/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.accountVerificationWebhooks.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data21.gatewayRefusal !== void 0) {
          let data43 = data21.gatewayRefusal;
          if (!(data43 === "http-200" || data43 === "http-400")) {
            const err64 = { instancePath: instancePath + "/readings/gatewayRefusal", schemaPath: "#/properties/readings/properties/gatewayRefusal/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.gatewayRefusal.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data21.tokenRefused !== void 0) {
          let data44 = data21.tokenRefused;
          if (!(data44 === "card-data-750" || data44 === "parameters-401")) {
            const err65 = { instancePath: instancePath + "/readings/tokenRefused", schemaPath: "#/properties/readings/properties/tokenRefused/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.tokenRefused.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data21.paypalAccountType !== void 0) {
          let data45 = data21.paypalAccountType;
          if (!(data45 === "PP" || data45 === "PV")) {
            const err66 = { instancePath: instancePath + "/readings/paypalAccountType", schemaPath: "#/properties/readings/properties/paypalAccountType/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.paypalAccountType.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data21.domainEnforcement !== void 0) {
          let data46 = data21.domainEnforcement;
          if (!(data46 === "off" || data46 === "frame-ancestors" || data46 === "refused")) {
            const err67 = { instancePath: instancePath + "/readings/domainEnforcement", schemaPath: "#/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var check_clockMove = validate15;
var pattern12 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
var pattern13 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "advance" || key0 === "set" || key0 === "freeze")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.advance !== void 0) {
      let data0 = data.advance;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          const err3 = { instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data1 = data.set;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err5 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      if (typeof data.freeze !== "boolean") {
        const err7 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var check_sessionEvent = validate16;
var schema17 = { "type": "object", "additionalProperties": false, "required": ["event"], "properties": { "event": { "type": "string", "minLength": 1 }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] }, "message": { "type": "string", "maxLength": 500 }, "page": { "type": "string", "maxLength": 100 } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event" || key0 === "error" || key0 === "message" || key0 === "page")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (!(data1 === 700 || data1 === 753 || data1 === 754 || data1 === 755 || data1 === 777 || data1 === 1042 || data1 === 1104 || data1 === 1105)) {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema17.properties.error.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func2(data2) > 500) {
          const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data3 = data.page;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var check_journalQuery = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "since" || key0 === "count" || key0 === "timeout_ms")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data1 = data.since;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e5 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.timeout_ms !== void 0) {
      let data3 = data.timeout_ms;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 6e4 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 }, message: "must be <= 60000" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var check_sandboxConfig = validate18;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "host": { "type": "string", "minLength": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "store": { "enum": ["memory"] }, "control_token": { "type": "string", "minLength": 8 }, "public_url": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$" }, "allowed_webhook_hosts": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z0-9.:\\[\\]-]+$", "maxLength": 253 } }, "scenarios": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "minLength": 1 } }, "programs": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "properties": { "username": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "max_attempts": { "type": "integer", "minimum": 1, "maximum": 10 }, "recipient_verification": { "type": "object", "additionalProperties": false, "properties": { "first_name": { "enum": ["hard", "soft", "bypass"] }, "last_name": { "enum": ["hard", "soft", "bypass"] }, "address_line1": { "enum": ["hard", "soft", "bypass"] }, "address_line2": { "enum": ["hard", "soft", "bypass"] }, "city": { "enum": ["hard", "soft", "bypass"] }, "state": { "enum": ["hard", "soft", "bypass"] }, "zip_code": { "enum": ["hard", "soft", "bypass"] } } }, "webhooks": { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "accept_development_certificate": { "type": "boolean" }, "topics": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] } } } }, "ledger": { "type": "boolean" }, "stand_in_seconds": { "type": "integer", "minimum": 1, "maximum": 600 }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "dateParsing": { "enum": ["rfc-1123", "lenient"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "eventPayload": { "enum": ["flat-and-content", "flat", "content"] }, "tracerToken": { "enum": ["participant-uuid", "participant-seconds-uuid", "uuid"] }, "webhookSignature": { "enum": ["sha512-base64", "sha512-hex", "sha256-base64", "sha256-hex", "sha256-hex-prefixed"] }, "webhookRetrySchedule": { "enum": ["exponential", "every-minute", "none"] }, "accountVerificationWebhooks": { "enum": ["failures", "all"] }, "gatewayRefusal": { "enum": ["http-200", "http-400"] }, "tokenRefused": { "enum": ["card-data-750", "parameters-401"] }, "paypalAccountType": { "enum": ["PP", "PV"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } } } } };
var pattern15 = new RegExp("^[A-Za-z0-9.:\\[\\]-]+$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func18.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data0 = data.port;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data1 = data.host;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data2 = data.seed;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.store !== void 0) {
      if (!(data.store === "memory")) {
        const err9 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/enum", keyword: "enum", params: { allowedValues: schema19.properties.store.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.control_token !== void 0) {
      let data4 = data.control_token;
      if (typeof data4 === "string") {
        if (func2(data4) < 8) {
          const err10 = { instancePath: instancePath + "/control_token", schemaPath: "#/properties/control_token/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/control_token", schemaPath: "#/properties/control_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.public_url !== void 0) {
      let data5 = data.public_url;
      if (typeof data5 === "string") {
        if (!pattern10.test(data5)) {
          const err12 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+$" }, message: 'must match pattern "^https?://[^\\s/?#@]+$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.allowed_webhook_hosts !== void 0) {
      let data6 = data.allowed_webhook_hosts;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err14 = { instancePath: instancePath + "/allowed_webhook_hosts", schemaPath: "#/properties/allowed_webhook_hosts/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func2(data7) > 253) {
              const err15 = { instancePath: instancePath + "/allowed_webhook_hosts/" + i0, schemaPath: "#/properties/allowed_webhook_hosts/items/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern15.test(data7)) {
              const err16 = { instancePath: instancePath + "/allowed_webhook_hosts/" + i0, schemaPath: "#/properties/allowed_webhook_hosts/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:\\[\\]-]+$" }, message: 'must match pattern "^[A-Za-z0-9.:\\[\\]-]+$"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/allowed_webhook_hosts/" + i0, schemaPath: "#/properties/allowed_webhook_hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/allowed_webhook_hosts", schemaPath: "#/properties/allowed_webhook_hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data8 = data.scenarios;
      if (Array.isArray(data8)) {
        if (data8.length > 1e3) {
          const err19 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 === "string") {
            if (func2(data9) < 1) {
              const err20 = { instancePath: instancePath + "/scenarios/" + i1, schemaPath: "#/properties/scenarios/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/scenarios/" + i1, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.programs !== void 0) {
      let data10 = data.programs;
      if (Array.isArray(data10)) {
        if (data10.length > 1e3) {
          const err23 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data10.length < 1) {
          const err24 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key1 in data11) {
              if (!func18.call(schema19.properties.programs.items.properties, key1)) {
                const err25 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data11.username !== void 0) {
              let data12 = data11.username;
              if (typeof data12 === "string") {
                if (!pattern9.test(data12)) {
                  const err26 = { instancePath: instancePath + "/programs/" + i2 + "/username", schemaPath: "#/properties/programs/items/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/programs/" + i2 + "/username", schemaPath: "#/properties/programs/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data11.secret !== void 0) {
              let data13 = data11.secret;
              if (typeof data13 === "string") {
                if (func2(data13) > 1024) {
                  const err28 = { instancePath: instancePath + "/programs/" + i2 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err29 = { instancePath: instancePath + "/programs/" + i2 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/programs/" + i2 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data11.participant_id !== void 0) {
              let data14 = data11.participant_id;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err31 = { instancePath: instancePath + "/programs/" + i2 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 99999 || isNaN(data14)) {
                  const err32 = { instancePath: instancePath + "/programs/" + i2 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  const err33 = { instancePath: instancePath + "/programs/" + i2 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data11.allowed_origins !== void 0) {
              let data15 = data11.allowed_origins;
              if (Array.isArray(data15)) {
                if (data15.length > 100) {
                  const err34 = { instancePath: instancePath + "/programs/" + i2 + "/allowed_origins", schemaPath: "#/properties/programs/items/properties/allowed_origins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (typeof data16 === "string") {
                    if (func2(data16) > 200) {
                      const err35 = { instancePath: instancePath + "/programs/" + i2 + "/allowed_origins/" + i3, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                    if (!pattern10.test(data16)) {
                      const err36 = { instancePath: instancePath + "/programs/" + i2 + "/allowed_origins/" + i3, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+$" }, message: 'must match pattern "^https?://[^\\s/?#@]+$"' };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/programs/" + i2 + "/allowed_origins/" + i3, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/programs/" + i2 + "/allowed_origins", schemaPath: "#/properties/programs/items/properties/allowed_origins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data11.authorized_url_seconds !== void 0) {
              let data17 = data11.authorized_url_seconds;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err39 = { instancePath: instancePath + "/programs/" + i2 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 86400 || isNaN(data17)) {
                  const err40 = { instancePath: instancePath + "/programs/" + i2 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data17 < 1 || isNaN(data17)) {
                  const err41 = { instancePath: instancePath + "/programs/" + i2 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
            if (data11.max_attempts !== void 0) {
              let data18 = data11.max_attempts;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err42 = { instancePath: instancePath + "/programs/" + i2 + "/max_attempts", schemaPath: "#/properties/programs/items/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 10 || isNaN(data18)) {
                  const err43 = { instancePath: instancePath + "/programs/" + i2 + "/max_attempts", schemaPath: "#/properties/programs/items/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data18 < 1 || isNaN(data18)) {
                  const err44 = { instancePath: instancePath + "/programs/" + i2 + "/max_attempts", schemaPath: "#/properties/programs/items/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
            }
            if (data11.recipient_verification !== void 0) {
              let data19 = data11.recipient_verification;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key2 in data19) {
                  if (!(key2 === "first_name" || key2 === "last_name" || key2 === "address_line1" || key2 === "address_line2" || key2 === "city" || key2 === "state" || key2 === "zip_code")) {
                    const err45 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification", schemaPath: "#/properties/programs/items/properties/recipient_verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data19.first_name !== void 0) {
                  let data20 = data19.first_name;
                  if (!(data20 === "hard" || data20 === "soft" || data20 === "bypass")) {
                    const err46 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/first_name", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/first_name/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.first_name.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data19.last_name !== void 0) {
                  let data21 = data19.last_name;
                  if (!(data21 === "hard" || data21 === "soft" || data21 === "bypass")) {
                    const err47 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/last_name", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/last_name/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.last_name.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data19.address_line1 !== void 0) {
                  let data22 = data19.address_line1;
                  if (!(data22 === "hard" || data22 === "soft" || data22 === "bypass")) {
                    const err48 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/address_line1", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/address_line1/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.address_line1.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data19.address_line2 !== void 0) {
                  let data23 = data19.address_line2;
                  if (!(data23 === "hard" || data23 === "soft" || data23 === "bypass")) {
                    const err49 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/address_line2", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/address_line2/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.address_line2.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data19.city !== void 0) {
                  let data24 = data19.city;
                  if (!(data24 === "hard" || data24 === "soft" || data24 === "bypass")) {
                    const err50 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/city", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/city/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.city.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data19.state !== void 0) {
                  let data25 = data19.state;
                  if (!(data25 === "hard" || data25 === "soft" || data25 === "bypass")) {
                    const err51 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/state", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/state/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.state.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data19.zip_code !== void 0) {
                  let data26 = data19.zip_code;
                  if (!(data26 === "hard" || data26 === "soft" || data26 === "bypass")) {
                    const err52 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification/zip_code", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/zip_code/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.zip_code.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/programs/" + i2 + "/recipient_verification", schemaPath: "#/properties/programs/items/properties/recipient_verification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data11.webhooks !== void 0) {
              let data27 = data11.webhooks;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.url === void 0) {
                  const err54 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks", schemaPath: "#/properties/programs/items/properties/webhooks/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                for (const key3 in data27) {
                  if (!(key3 === "url" || key3 === "accept_development_certificate" || key3 === "topics")) {
                    const err55 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks", schemaPath: "#/properties/programs/items/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data27.url !== void 0) {
                  let data28 = data27.url;
                  if (typeof data28 === "string") {
                    if (func2(data28) > 2e3) {
                      const err56 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/url", schemaPath: "#/properties/programs/items/properties/webhooks/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                    if (func2(data28) < 1) {
                      const err57 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/url", schemaPath: "#/properties/programs/items/properties/webhooks/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  } else {
                    const err58 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/url", schemaPath: "#/properties/programs/items/properties/webhooks/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data27.accept_development_certificate !== void 0) {
                  if (typeof data27.accept_development_certificate !== "boolean") {
                    const err59 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/accept_development_certificate", schemaPath: "#/properties/programs/items/properties/webhooks/properties/accept_development_certificate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data27.topics !== void 0) {
                  let data30 = data27.topics;
                  if (Array.isArray(data30)) {
                    if (data30.length < 1) {
                      const err60 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/topics", schemaPath: "#/properties/programs/items/properties/webhooks/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    const len4 = data30.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data31 = data30[i4];
                      if (!(data31 === "plugin.transaction.account.tokenization.success" || data31 === "plugin.transaction.recipient.verification.rvdm.success" || data31 === "plugin.transaction.recipient.verification.rvdm.failure" || data31 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data31 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data31 === "plugin.transaction.recipient.verification.ofac.status.failure" || data31 === "plugin.transaction.account.verification.card.cns_cd.success" || data31 === "plugin.transaction.account.verification.card.cns_cd.failure" || data31 === "plugin.transaction.account.verification.card.avs_cvv.success" || data31 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data31 === "plugin.transaction.account.verification.ach.rnv.success" || data31 === "plugin.transaction.account.verification.ach.rnv.failure" || data31 === "plugin.transaction.account.verification.ach.anv.success" || data31 === "plugin.transaction.account.verification.ach.anv.failure" || data31 === "plugin.transaction.account.verification.ach.nav.success" || data31 === "plugin.transaction.account.verification.ach.nav.failure" || data31 === "plugin.transaction.account.verification.paypal.av.success" || data31 === "plugin.transaction.account.verification.paypal.av.failure" || data31 === "plugin.transaction.session.request.expired" || data31 === "plugin.transaction.session.request.terminated" || data31 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data31 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data31 === "gateway.transaction.recipient.verification.ofac.status.failure" || data31 === "gateway.transaction.recipient.payment.status.check.issued" || data31 === "gateway.transaction.recipient.payment.status.check.paid" || data31 === "gateway.transaction.recipient.payment.status.returned")) {
                        const err61 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/topics/" + i4, schemaPath: "#/properties/programs/items/properties/webhooks/properties/topics/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.webhooks.properties.topics.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                    let i5 = data30.length;
                    let j0;
                    if (i5 > 1) {
                      outer0:
                        for (; i5--; ) {
                          for (j0 = i5; j0--; ) {
                            if (func0(data30[i5], data30[j0])) {
                              const err62 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/topics", schemaPath: "#/properties/programs/items/properties/webhooks/properties/topics/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i5 + " are identical)" };
                              if (vErrors === null) {
                                vErrors = [err62];
                              } else {
                                vErrors.push(err62);
                              }
                              errors++;
                              break outer0;
                            }
                          }
                        }
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks/topics", schemaPath: "#/properties/programs/items/properties/webhooks/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/programs/" + i2 + "/webhooks", schemaPath: "#/properties/programs/items/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data11.ledger !== void 0) {
              if (typeof data11.ledger !== "boolean") {
                const err65 = { instancePath: instancePath + "/programs/" + i2 + "/ledger", schemaPath: "#/properties/programs/items/properties/ledger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data11.stand_in_seconds !== void 0) {
              let data33 = data11.stand_in_seconds;
              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                const err66 = { instancePath: instancePath + "/programs/" + i2 + "/stand_in_seconds", schemaPath: "#/properties/programs/items/properties/stand_in_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 > 600 || isNaN(data33)) {
                  const err67 = { instancePath: instancePath + "/programs/" + i2 + "/stand_in_seconds", schemaPath: "#/properties/programs/items/properties/stand_in_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data33 < 1 || isNaN(data33)) {
                  const err68 = { instancePath: instancePath + "/programs/" + i2 + "/stand_in_seconds", schemaPath: "#/properties/programs/items/properties/stand_in_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
            if (data11.readings !== void 0) {
              let data34 = data11.readings;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                for (const key4 in data34) {
                  if (!func18.call(schema19.properties.programs.items.properties.readings.properties, key4)) {
                    const err69 = { instancePath: instancePath + "/programs/" + i2 + "/readings", schemaPath: "#/properties/programs/items/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                if (data34.authenticationFailure !== void 0) {
                  let data35 = data34.authenticationFailure;
                  if (!(data35 === "kong-401" || data35 === "kong-403" || data35 === "envelope-401" || data35 === "envelope-200")) {
                    const err70 = { instancePath: instancePath + "/programs/" + i2 + "/readings/authenticationFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (data34.validationFailure !== void 0) {
                  let data36 = data34.validationFailure;
                  if (!(data36 === "envelope-400" || data36 === "envelope-200" || data36 === "problem-400")) {
                    const err71 = { instancePath: instancePath + "/programs/" + i2 + "/readings/validationFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data34.idempotencyMismatch !== void 0) {
                  let data37 = data34.idempotencyMismatch;
                  if (!(data37 === "http-200" || data37 === "http-400" || data37 === "http-409" || data37 === "http-422")) {
                    const err72 = { instancePath: instancePath + "/programs/" + i2 + "/readings/idempotencyMismatch", schemaPath: "#/properties/programs/items/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data34.hostUriNotAllowed !== void 0) {
                  let data38 = data34.hostUriNotAllowed;
                  if (!(data38 === "envelope-400" || data38 === "envelope-403" || data38 === "envelope-200")) {
                    const err73 = { instancePath: instancePath + "/programs/" + i2 + "/readings/hostUriNotAllowed", schemaPath: "#/properties/programs/items/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data34.rateLimited !== void 0) {
                  let data39 = data34.rateLimited;
                  if (!(data39 === "off" || data39 === "http-429" || data39 === "http-503")) {
                    const err74 = { instancePath: instancePath + "/programs/" + i2 + "/readings/rateLimited", schemaPath: "#/properties/programs/items/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data34.legacySha256 !== void 0) {
                  let data40 = data34.legacySha256;
                  if (!(data40 === "refused" || data40 === "accepted")) {
                    const err75 = { instancePath: instancePath + "/programs/" + i2 + "/readings/legacySha256", schemaPath: "#/properties/programs/items/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data34.dateHeader !== void 0) {
                  let data41 = data34.dateHeader;
                  if (!(data41 === "x-date" || data41 === "x-date-or-date")) {
                    const err76 = { instancePath: instancePath + "/programs/" + i2 + "/readings/dateHeader", schemaPath: "#/properties/programs/items/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data34.dateParsing !== void 0) {
                  let data42 = data34.dateParsing;
                  if (!(data42 === "rfc-1123" || data42 === "lenient")) {
                    const err77 = { instancePath: instancePath + "/programs/" + i2 + "/readings/dateParsing", schemaPath: "#/properties/programs/items/properties/readings/properties/dateParsing/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.dateParsing.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (data34.recipientFields !== void 0) {
                  let data43 = data34.recipientFields;
                  if (!(data43 === "required" || data43 === "lenient")) {
                    const err78 = { instancePath: instancePath + "/programs/" + i2 + "/readings/recipientFields", schemaPath: "#/properties/programs/items/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data34.unknownFields !== void 0) {
                  let data44 = data34.unknownFields;
                  if (!(data44 === "ignored" || data44 === "refused")) {
                    const err79 = { instancePath: instancePath + "/programs/" + i2 + "/readings/unknownFields", schemaPath: "#/properties/programs/items/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data34.idempotencyComparison !== void 0) {
                  let data45 = data34.idempotencyComparison;
                  if (!(data45 === "json-value" || data45 === "bytes")) {
                    const err80 = { instancePath: instancePath + "/programs/" + i2 + "/readings/idempotencyComparison", schemaPath: "#/properties/programs/items/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data34.refreshRevokesPreviousUrl !== void 0) {
                  let data46 = data34.refreshRevokesPreviousUrl;
                  if (!(data46 === "no" || data46 === "yes")) {
                    const err81 = { instancePath: instancePath + "/programs/" + i2 + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/programs/items/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data34.refreshOfEndedSession !== void 0) {
                  let data47 = data34.refreshOfEndedSession;
                  if (!(data47 === "refused" || data47 === "same-session" || data47 === "new-session")) {
                    const err82 = { instancePath: instancePath + "/programs/" + i2 + "/readings/refreshOfEndedSession", schemaPath: "#/properties/programs/items/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data34.authorizedUrlUse !== void 0) {
                  let data48 = data34.authorizedUrlUse;
                  if (!(data48 === "until-expiry" || data48 === "single-mount")) {
                    const err83 = { instancePath: instancePath + "/programs/" + i2 + "/readings/authorizedUrlUse", schemaPath: "#/properties/programs/items/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data34.afterTerminalFailure !== void 0) {
                  let data49 = data34.afterTerminalFailure;
                  if (!(data49 === "active" || data49 === "terminated")) {
                    const err84 = { instancePath: instancePath + "/programs/" + i2 + "/readings/afterTerminalFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (data34.afterFundingCanceled !== void 0) {
                  let data50 = data34.afterFundingCanceled;
                  if (!(data50 === "active" || data50 === "canceled")) {
                    const err85 = { instancePath: instancePath + "/programs/" + i2 + "/readings/afterFundingCanceled", schemaPath: "#/properties/programs/items/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data34.eventPayload !== void 0) {
                  let data51 = data34.eventPayload;
                  if (!(data51 === "flat-and-content" || data51 === "flat" || data51 === "content")) {
                    const err86 = { instancePath: instancePath + "/programs/" + i2 + "/readings/eventPayload", schemaPath: "#/properties/programs/items/properties/readings/properties/eventPayload/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.eventPayload.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                if (data34.tracerToken !== void 0) {
                  let data52 = data34.tracerToken;
                  if (!(data52 === "participant-uuid" || data52 === "participant-seconds-uuid" || data52 === "uuid")) {
                    const err87 = { instancePath: instancePath + "/programs/" + i2 + "/readings/tracerToken", schemaPath: "#/properties/programs/items/properties/readings/properties/tracerToken/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.tracerToken.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data34.webhookSignature !== void 0) {
                  let data53 = data34.webhookSignature;
                  if (!(data53 === "sha512-base64" || data53 === "sha512-hex" || data53 === "sha256-base64" || data53 === "sha256-hex" || data53 === "sha256-hex-prefixed")) {
                    const err88 = { instancePath: instancePath + "/programs/" + i2 + "/readings/webhookSignature", schemaPath: "#/properties/programs/items/properties/readings/properties/webhookSignature/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.webhookSignature.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data34.webhookRetrySchedule !== void 0) {
                  let data54 = data34.webhookRetrySchedule;
                  if (!(data54 === "exponential" || data54 === "every-minute" || data54 === "none")) {
                    const err89 = { instancePath: instancePath + "/programs/" + i2 + "/readings/webhookRetrySchedule", schemaPath: "#/properties/programs/items/properties/readings/properties/webhookRetrySchedule/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.webhookRetrySchedule.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data34.accountVerificationWebhooks !== void 0) {
                  let data55 = data34.accountVerificationWebhooks;
                  if (!(data55 === "failures" || data55 === "all")) {
                    const err90 = { instancePath: instancePath + "/programs/" + i2 + "/readings/accountVerificationWebhooks", schemaPath: "#/properties/programs/items/properties/readings/properties/accountVerificationWebhooks/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.accountVerificationWebhooks.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data34.gatewayRefusal !== void 0) {
                  let data56 = data34.gatewayRefusal;
                  if (!(data56 === "http-200" || data56 === "http-400")) {
                    const err91 = { instancePath: instancePath + "/programs/" + i2 + "/readings/gatewayRefusal", schemaPath: "#/properties/programs/items/properties/readings/properties/gatewayRefusal/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.gatewayRefusal.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data34.tokenRefused !== void 0) {
                  let data57 = data34.tokenRefused;
                  if (!(data57 === "card-data-750" || data57 === "parameters-401")) {
                    const err92 = { instancePath: instancePath + "/programs/" + i2 + "/readings/tokenRefused", schemaPath: "#/properties/programs/items/properties/readings/properties/tokenRefused/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.tokenRefused.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data34.paypalAccountType !== void 0) {
                  let data58 = data34.paypalAccountType;
                  if (!(data58 === "PP" || data58 === "PV")) {
                    const err93 = { instancePath: instancePath + "/programs/" + i2 + "/readings/paypalAccountType", schemaPath: "#/properties/programs/items/properties/readings/properties/paypalAccountType/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.paypalAccountType.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data34.domainEnforcement !== void 0) {
                  let data59 = data34.domainEnforcement;
                  if (!(data59 === "off" || data59 === "frame-ancestors" || data59 === "refused")) {
                    const err94 = { instancePath: instancePath + "/programs/" + i2 + "/readings/domainEnforcement", schemaPath: "#/properties/programs/items/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/programs/" + i2 + "/readings", schemaPath: "#/properties/programs/items/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data11.seed !== void 0) {
              let data60 = data11.seed;
              if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                const err96 = { instancePath: instancePath + "/programs/" + i2 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              if (typeof data60 == "number" && isFinite(data60)) {
                if (data60 > 4294967295 || isNaN(data60)) {
                  const err97 = { instancePath: instancePath + "/programs/" + i2 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (data60 < 0 || isNaN(data60)) {
                  const err98 = { instancePath: instancePath + "/programs/" + i2 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var check_driftBaseline = validate19;
var pattern18 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accepted === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "accepted")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data0 = data.accepted;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err2 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.path === void 0) {
              const err3 = { instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.target === void 0) {
              const err4 = { instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.reason === void 0) {
              const err5 = { instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.expires === void 0) {
              const err6 = { instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "probe" || key1 === "path" || key1 === "target" || key1 === "reason" || key1 === "expires")) {
                const err7 = { instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.probe !== void 0) {
              let data2 = data1.probe;
              if (typeof data2 === "string") {
                if (func2(data2) > 1e3) {
                  const err8 = { instancePath: instancePath + "/accepted/" + i0 + "/probe", schemaPath: "#/properties/accepted/items/properties/probe/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func2(data2) < 1) {
                  const err9 = { instancePath: instancePath + "/accepted/" + i0 + "/probe", schemaPath: "#/properties/accepted/items/properties/probe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/accepted/" + i0 + "/probe", schemaPath: "#/properties/accepted/items/properties/probe/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.path !== void 0) {
              let data3 = data1.path;
              if (typeof data3 === "string") {
                if (func2(data3) > 1e3) {
                  const err11 = { instancePath: instancePath + "/accepted/" + i0 + "/path", schemaPath: "#/properties/accepted/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (func2(data3) < 1) {
                  const err12 = { instancePath: instancePath + "/accepted/" + i0 + "/path", schemaPath: "#/properties/accepted/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/accepted/" + i0 + "/path", schemaPath: "#/properties/accepted/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.target !== void 0) {
              let data4 = data1.target;
              if (typeof data4 === "string") {
                if (func2(data4) > 1e3) {
                  const err14 = { instancePath: instancePath + "/accepted/" + i0 + "/target", schemaPath: "#/properties/accepted/items/properties/target/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func2(data4) < 1) {
                  const err15 = { instancePath: instancePath + "/accepted/" + i0 + "/target", schemaPath: "#/properties/accepted/items/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/accepted/" + i0 + "/target", schemaPath: "#/properties/accepted/items/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.reason !== void 0) {
              let data5 = data1.reason;
              if (typeof data5 === "string") {
                if (func2(data5) > 1e3) {
                  const err17 = { instancePath: instancePath + "/accepted/" + i0 + "/reason", schemaPath: "#/properties/accepted/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func2(data5) < 1) {
                  const err18 = { instancePath: instancePath + "/accepted/" + i0 + "/reason", schemaPath: "#/properties/accepted/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/accepted/" + i0 + "/reason", schemaPath: "#/properties/accepted/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.expires !== void 0) {
              let data6 = data1.expires;
              if (typeof data6 === "string") {
                if (!pattern18.test(data6)) {
                  const err20 = { instancePath: instancePath + "/accepted/" + i0 + "/expires", schemaPath: "#/properties/accepted/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/accepted/" + i0 + "/expires", schemaPath: "#/properties/accepted/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/accepted/" + i0, schemaPath: "#/properties/accepted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var check_driftOverlay = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verified === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" }, message: "must have required property 'verified'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verified")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      let data0 = data.verified;
      if (Array.isArray(data0)) {
        if (data0.length > 1e4) {
          const err2 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.fact === void 0) {
              const err3 = { instancePath: instancePath + "/verified/" + i0, schemaPath: "#/properties/verified/items/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.seen === void 0) {
              const err4 = { instancePath: instancePath + "/verified/" + i0, schemaPath: "#/properties/verified/items/required", keyword: "required", params: { missingProperty: "seen" }, message: "must have required property 'seen'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.target === void 0) {
              const err5 = { instancePath: instancePath + "/verified/" + i0, schemaPath: "#/properties/verified/items/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.on === void 0) {
              const err6 = { instancePath: instancePath + "/verified/" + i0, schemaPath: "#/properties/verified/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "fact" || key1 === "seen" || key1 === "target" || key1 === "on")) {
                const err7 = { instancePath: instancePath + "/verified/" + i0, schemaPath: "#/properties/verified/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.fact !== void 0) {
              let data2 = data1.fact;
              if (typeof data2 === "string") {
                if (func2(data2) > 1e3) {
                  const err8 = { instancePath: instancePath + "/verified/" + i0 + "/fact", schemaPath: "#/properties/verified/items/properties/fact/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func2(data2) < 1) {
                  const err9 = { instancePath: instancePath + "/verified/" + i0 + "/fact", schemaPath: "#/properties/verified/items/properties/fact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/verified/" + i0 + "/fact", schemaPath: "#/properties/verified/items/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.seen !== void 0) {
              let data3 = data1.seen;
              if (typeof data3 === "string") {
                if (func2(data3) > 1e3) {
                  const err11 = { instancePath: instancePath + "/verified/" + i0 + "/seen", schemaPath: "#/properties/verified/items/properties/seen/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (func2(data3) < 1) {
                  const err12 = { instancePath: instancePath + "/verified/" + i0 + "/seen", schemaPath: "#/properties/verified/items/properties/seen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/verified/" + i0 + "/seen", schemaPath: "#/properties/verified/items/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.target !== void 0) {
              let data4 = data1.target;
              if (typeof data4 === "string") {
                if (func2(data4) > 1e3) {
                  const err14 = { instancePath: instancePath + "/verified/" + i0 + "/target", schemaPath: "#/properties/verified/items/properties/target/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func2(data4) < 1) {
                  const err15 = { instancePath: instancePath + "/verified/" + i0 + "/target", schemaPath: "#/properties/verified/items/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/verified/" + i0 + "/target", schemaPath: "#/properties/verified/items/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.on !== void 0) {
              let data5 = data1.on;
              if (typeof data5 === "string") {
                if (!pattern18.test(data5)) {
                  const err17 = { instancePath: instancePath + "/verified/" + i0 + "/on", schemaPath: "#/properties/verified/items/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"' };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/verified/" + i0 + "/on", schemaPath: "#/properties/verified/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/verified/" + i0, schemaPath: "#/properties/verified/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var check_nextScenario = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenario === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" }, message: "must have required property 'scenario'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scenario")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0) {
      let data0 = data.scenario;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var check_pluginAction = validate22;
var schema23 = { "type": "object", "required": ["action"], "discriminator": { "propertyName": "action" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["action", "funding_destination"], "properties": { "action": { "const": "mount" }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } }, { "type": "object", "additionalProperties": false, "required": ["action", "values"], "properties": { "action": { "const": "submit" }, "values": { "type": "object", "maxProperties": 30, "additionalProperties": { "type": "string", "maxLength": 300 } } } }, { "type": "object", "additionalProperties": false, "required": ["action", "query"], "properties": { "action": { "const": "search" }, "query": { "type": "string", "maxLength": 100 } } }, { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "enum": ["confirm", "cancel", "continue", "retry"] } } }, { "type": "object", "additionalProperties": false, "required": ["action", "message"], "properties": { "action": { "const": "unsupported" }, "message": { "type": "string", "maxLength": 500 } } }] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.action;
    if (typeof tag0 == "string") {
      if (tag0 === "mount") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.funding_destination === void 0) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "action" || key0 === "funding_destination")) {
              const err3 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if ("mount" !== data.action) {
              const err4 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/0/properties/action/const", keyword: "const", params: { allowedValue: "mount" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.funding_destination !== void 0) {
            let data1 = data.funding_destination;
            if (!(data1 === "debit" || data1 === "credit" || data1 === "ach" || data1 === "billpay" || data1 === "paypal")) {
              const err5 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/oneOf/0/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema23.oneOf[0].properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else if (tag0 === "submit") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.values === void 0) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "action" || key1 === "values")) {
              const err9 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if ("submit" !== data.action) {
              const err10 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/1/properties/action/const", keyword: "const", params: { allowedValue: "submit" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.values !== void 0) {
            let data3 = data.values;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (Object.keys(data3).length > 30) {
                const err11 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/1/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              for (const key2 in data3) {
                let data4 = data3[key2];
                if (typeof data4 === "string") {
                  if (func2(data4) > 300) {
                    const err12 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/1/properties/values/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                } else {
                  const err13 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/1/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            } else {
              const err14 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/1/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        } else {
          const err15 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else if (tag0 === "search") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err16 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (data.query === void 0) {
            const err17 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          for (const key3 in data) {
            if (!(key3 === "action" || key3 === "query")) {
              const err18 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if ("search" !== data.action) {
              const err19 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/2/properties/action/const", keyword: "const", params: { allowedValue: "search" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.query !== void 0) {
            let data6 = data.query;
            if (typeof data6 === "string") {
              if (func2(data6) > 100) {
                const err20 = { instancePath: instancePath + "/query", schemaPath: "#/oneOf/2/properties/query/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/query", schemaPath: "#/oneOf/2/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else if (tag0 === "confirm") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err23 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          for (const key4 in data) {
            if (!(key4 === "action")) {
              const err24 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            let data7 = data.action;
            if (!(data7 === "confirm" || data7 === "cancel" || data7 === "continue" || data7 === "retry")) {
              const err25 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema23.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        } else {
          const err26 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else if (tag0 === "cancel") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err27 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          for (const key5 in data) {
            if (!(key5 === "action")) {
              const err28 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            let data8 = data.action;
            if (!(data8 === "confirm" || data8 === "cancel" || data8 === "continue" || data8 === "retry")) {
              const err29 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema23.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        } else {
          const err30 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else if (tag0 === "continue") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err31 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          for (const key6 in data) {
            if (!(key6 === "action")) {
              const err32 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            let data9 = data.action;
            if (!(data9 === "confirm" || data9 === "cancel" || data9 === "continue" || data9 === "retry")) {
              const err33 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema23.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        } else {
          const err34 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else if (tag0 === "retry") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err35 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          for (const key7 in data) {
            if (!(key7 === "action")) {
              const err36 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            let data10 = data.action;
            if (!(data10 === "confirm" || data10 === "cancel" || data10 === "continue" || data10 === "retry")) {
              const err37 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema23.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        } else {
          const err38 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else if (tag0 === "unsupported") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.action === void 0) {
            const err39 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data.message === void 0) {
            const err40 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          for (const key8 in data) {
            if (!(key8 === "action" || key8 === "message")) {
              const err41 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.action !== void 0) {
            if ("unsupported" !== data.action) {
              const err42 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/4/properties/action/const", keyword: "const", params: { allowedValue: "unsupported" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (data.message !== void 0) {
            let data12 = data.message;
            if (typeof data12 === "string") {
              if (func2(data12) > 500) {
                const err43 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/4/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            } else {
              const err44 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/4/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        } else {
          const err45 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "action", tagValue: tag0 }, message: 'value of tag "action" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    } else {
      const err47 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "action", tagValue: tag0 }, message: 'tag "action" must be string' };
      if (vErrors === null) {
        vErrors = [err47];
      } else {
        vErrors.push(err47);
      }
      errors++;
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var check_scenario = validate23;
var schema24 = { "type": "object", "additionalProperties": false, "required": ["steps"], "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$" }, "description": { "type": "string", "maxLength": 500 }, "destinations": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } }, "match": { "type": "object" }, "breaks_rules": { "type": "boolean" }, "payments": { "enum": ["success", "answer-lost-before", "stand-in", "queued", "slow", "avs-zip-mismatch", "avs-zip-format", "avs-formats", "status-400", "status-401", "status-402", "status-500", "status-603", "status-700", "status-710", "status-711", "status-712", "status-713", "status-714", "status-715", "status-716", "status-750", "status-851", "status-852", "status-853", "status-854", "status-856", "status-857", "status-858", "status-859", "status-860", "status-862", "status-863", "status-864", "status-865", "status-900", "status-1042", "ofac-suspended", "ofac-cleared", "ofac-failed", "returned", "check-paid", "answer-lost", "request-lost"] }, "steps": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["open"], "properties": { "open": { "enum": ["normally", "late", "never", "expired", "unsupported-browser"] }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } }, { "type": "object", "additionalProperties": false, "required": ["show"], "properties": { "show": { "enum": ["form", "confirmation", "verification-failure", "success", "canceled", "terminal-failure", "acknowledged", "max-attempts", "could-not-be-verified", "no-match", "plugin-error", "session-error", "expired", "not-allowed", "unsupported-browser", "moved"] }, "status": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } }, { "type": "object", "additionalProperties": false, "required": ["await"], "properties": { "await": { "enum": ["submit", "search", "confirm", "cancel", "continue", "retry"] } } }, { "type": "object", "additionalProperties": false, "required": ["pause"], "properties": { "pause": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } }, { "type": "object", "additionalProperties": false, "required": ["verify"], "properties": { "verify": { "enum": [100, 700, 753, 754, 755, 777, 1042, 1104, 1105] }, "webhooks": { "type": "object", "additionalProperties": false, "properties": { "order": { "enum": ["after", "before"] }, "delay": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] } } } } }, { "type": "object", "additionalProperties": false, "required": ["emit"], "properties": { "emit": { "enum": ["TOKEN_SUCCESS", "FUNDING_CANCELED", "TERMINAL_FAILURE", "TERMINAL_FAILURE_ACKNOWLEDGED", "MAX_VERIFICATION_ATTEMPTS_EXCEEDED", "ACCOUNT_COULD_NOT_BE_VERIFIED", "BILLPAY_SEARCH_NO_MATCH_FOUND", "PAGE_LOAD", "SESSION_EXPIRED", "SESSION_ERROR", "PLUGIN_ERROR", "UNSUPPORTED_BROWSER_DETECTED"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] }, "page": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 500 }, "webhooks": { "type": "object", "additionalProperties": false, "properties": { "order": { "enum": ["after", "before"] }, "delay": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] } } } } }, { "type": "object", "additionalProperties": false, "required": ["webhook"], "properties": { "webhook": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] }, "status": { "type": "integer", "minimum": 100, "maximum": 99999 }, "delay": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] } } }, { "type": "object", "additionalProperties": false, "required": ["connection"], "properties": { "connection": { "enum": ["lost", "restored"] } } }] } } } };
var pattern20 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.steps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "name" || key0 === "description" || key0 === "destinations" || key0 === "match" || key0 === "breaks_rules" || key0 === "payments" || key0 === "steps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func2(data2) > 500) {
          const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data3 = data.destinations;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "debit" || data4 === "credit" || data4 === "ach" || data4 === "billpay" || data4 === "paypal")) {
            const err8 = { instancePath: instancePath + "/destinations/" + i0, schemaPath: "#/properties/destinations/items/enum", keyword: "enum", params: { allowedValues: schema24.properties.destinations.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data3[i1], data3[j0])) {
                  const err9 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err10 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data5 = data.match;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err11 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.breaks_rules !== void 0) {
      if (typeof data.breaks_rules !== "boolean") {
        const err12 = { instancePath: instancePath + "/breaks_rules", schemaPath: "#/properties/breaks_rules/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.payments !== void 0) {
      let data7 = data.payments;
      if (!(data7 === "success" || data7 === "answer-lost-before" || data7 === "stand-in" || data7 === "queued" || data7 === "slow" || data7 === "avs-zip-mismatch" || data7 === "avs-zip-format" || data7 === "avs-formats" || data7 === "status-400" || data7 === "status-401" || data7 === "status-402" || data7 === "status-500" || data7 === "status-603" || data7 === "status-700" || data7 === "status-710" || data7 === "status-711" || data7 === "status-712" || data7 === "status-713" || data7 === "status-714" || data7 === "status-715" || data7 === "status-716" || data7 === "status-750" || data7 === "status-851" || data7 === "status-852" || data7 === "status-853" || data7 === "status-854" || data7 === "status-856" || data7 === "status-857" || data7 === "status-858" || data7 === "status-859" || data7 === "status-860" || data7 === "status-862" || data7 === "status-863" || data7 === "status-864" || data7 === "status-865" || data7 === "status-900" || data7 === "status-1042" || data7 === "ofac-suspended" || data7 === "ofac-cleared" || data7 === "ofac-failed" || data7 === "returned" || data7 === "check-paid" || data7 === "answer-lost" || data7 === "request-lost")) {
        const err13 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/enum", keyword: "enum", params: { allowedValues: schema24.properties.payments.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data8 = data.steps;
      if (Array.isArray(data8)) {
        if (data8.length > 200) {
          const err14 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data8.length < 1) {
          const err15 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          const _errs19 = errors;
          let valid6 = false;
          const _errs20 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.open === void 0) {
              const err16 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "open" || key1 === "after")) {
                const err17 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data9.open !== void 0) {
              let data10 = data9.open;
              if (!(data10 === "normally" || data10 === "late" || data10 === "never" || data10 === "expired" || data10 === "unsupported-browser")) {
                const err18 = { instancePath: instancePath + "/steps/" + i2 + "/open", schemaPath: "#/properties/steps/items/anyOf/0/properties/open/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[0].properties.open.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data9.after !== void 0) {
              let data11 = data9.after;
              if (typeof data11 === "string") {
                if (!pattern12.test(data11)) {
                  const err19 = { instancePath: instancePath + "/steps/" + i2 + "/after", schemaPath: "#/properties/steps/items/anyOf/0/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/steps/" + i2 + "/after", schemaPath: "#/properties/steps/items/anyOf/0/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          var _valid0 = _errs20 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const _errs26 = errors;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.show === void 0) {
                const err22 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: "show" }, message: "must have required property 'show'" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              for (const key2 in data9) {
                if (!(key2 === "show" || key2 === "status")) {
                  const err23 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data9.show !== void 0) {
                let data12 = data9.show;
                if (!(data12 === "form" || data12 === "confirmation" || data12 === "verification-failure" || data12 === "success" || data12 === "canceled" || data12 === "terminal-failure" || data12 === "acknowledged" || data12 === "max-attempts" || data12 === "could-not-be-verified" || data12 === "no-match" || data12 === "plugin-error" || data12 === "session-error" || data12 === "expired" || data12 === "not-allowed" || data12 === "unsupported-browser" || data12 === "moved")) {
                  const err24 = { instancePath: instancePath + "/steps/" + i2 + "/show", schemaPath: "#/properties/steps/items/anyOf/1/properties/show/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[1].properties.show.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (data9.status !== void 0) {
                let data13 = data9.status;
                if (!(data13 === 700 || data13 === 753 || data13 === 754 || data13 === 755 || data13 === 777 || data13 === 1042 || data13 === 1104 || data13 === 1105)) {
                  const err25 = { instancePath: instancePath + "/steps/" + i2 + "/status", schemaPath: "#/properties/steps/items/anyOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            } else {
              const err26 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            var _valid0 = _errs26 === errors;
            valid6 = valid6 || _valid0;
            if (!valid6) {
              const _errs31 = errors;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.await === void 0) {
                  const err27 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: "await" }, message: "must have required property 'await'" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                for (const key3 in data9) {
                  if (!(key3 === "await")) {
                    const err28 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data9.await !== void 0) {
                  let data14 = data9.await;
                  if (!(data14 === "submit" || data14 === "search" || data14 === "confirm" || data14 === "cancel" || data14 === "continue" || data14 === "retry")) {
                    const err29 = { instancePath: instancePath + "/steps/" + i2 + "/await", schemaPath: "#/properties/steps/items/anyOf/2/properties/await/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[2].properties.await.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              var _valid0 = _errs31 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs35 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  if (data9.pause === void 0) {
                    const err31 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: "pause" }, message: "must have required property 'pause'" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  for (const key4 in data9) {
                    if (!(key4 === "pause")) {
                      const err32 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                  if (data9.pause !== void 0) {
                    let data15 = data9.pause;
                    if (typeof data15 === "string") {
                      if (!pattern12.test(data15)) {
                        const err33 = { instancePath: instancePath + "/steps/" + i2 + "/pause", schemaPath: "#/properties/steps/items/anyOf/3/properties/pause/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                    } else {
                      const err34 = { instancePath: instancePath + "/steps/" + i2 + "/pause", schemaPath: "#/properties/steps/items/anyOf/3/properties/pause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                var _valid0 = _errs35 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                  const _errs40 = errors;
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.verify === void 0) {
                      const err36 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: "verify" }, message: "must have required property 'verify'" };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    for (const key5 in data9) {
                      if (!(key5 === "verify" || key5 === "webhooks")) {
                        const err37 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                    if (data9.verify !== void 0) {
                      let data16 = data9.verify;
                      if (!(data16 === 100 || data16 === 700 || data16 === 753 || data16 === 754 || data16 === 755 || data16 === 777 || data16 === 1042 || data16 === 1104 || data16 === 1105)) {
                        const err38 = { instancePath: instancePath + "/steps/" + i2 + "/verify", schemaPath: "#/properties/steps/items/anyOf/4/properties/verify/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[4].properties.verify.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    }
                    if (data9.webhooks !== void 0) {
                      let data17 = data9.webhooks;
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (const key6 in data17) {
                          if (!(key6 === "order" || key6 === "delay" || key6 === "fault")) {
                            const err39 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks", schemaPath: "#/properties/steps/items/anyOf/4/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err39];
                            } else {
                              vErrors.push(err39);
                            }
                            errors++;
                          }
                        }
                        if (data17.order !== void 0) {
                          let data18 = data17.order;
                          if (!(data18 === "after" || data18 === "before")) {
                            const err40 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/order", schemaPath: "#/properties/steps/items/anyOf/4/properties/webhooks/properties/order/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[4].properties.webhooks.properties.order.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err40];
                            } else {
                              vErrors.push(err40);
                            }
                            errors++;
                          }
                        }
                        if (data17.delay !== void 0) {
                          let data19 = data17.delay;
                          if (typeof data19 === "string") {
                            if (!pattern12.test(data19)) {
                              const err41 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/delay", schemaPath: "#/properties/steps/items/anyOf/4/properties/webhooks/properties/delay/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                              if (vErrors === null) {
                                vErrors = [err41];
                              } else {
                                vErrors.push(err41);
                              }
                              errors++;
                            }
                          } else {
                            const err42 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/delay", schemaPath: "#/properties/steps/items/anyOf/4/properties/webhooks/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err42];
                            } else {
                              vErrors.push(err42);
                            }
                            errors++;
                          }
                        }
                        if (data17.fault !== void 0) {
                          let data20 = data17.fault;
                          if (!(data20 === "duplicate" || data20 === "reordered" || data20 === "late" || data20 === "missing" || data20 === "bad-signature" || data20 === "slow")) {
                            const err43 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/fault", schemaPath: "#/properties/steps/items/anyOf/4/properties/webhooks/properties/fault/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[4].properties.webhooks.properties.fault.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err43];
                            } else {
                              vErrors.push(err43);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err44 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks", schemaPath: "#/properties/steps/items/anyOf/4/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                  var _valid0 = _errs40 === errors;
                  valid6 = valid6 || _valid0;
                  if (!valid6) {
                    const _errs51 = errors;
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      if (data9.emit === void 0) {
                        const err46 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: "emit" }, message: "must have required property 'emit'" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                      for (const key7 in data9) {
                        if (!(key7 === "emit" || key7 === "error" || key7 === "page" || key7 === "message" || key7 === "webhooks")) {
                          const err47 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                      }
                      if (data9.emit !== void 0) {
                        let data21 = data9.emit;
                        if (!(data21 === "TOKEN_SUCCESS" || data21 === "FUNDING_CANCELED" || data21 === "TERMINAL_FAILURE" || data21 === "TERMINAL_FAILURE_ACKNOWLEDGED" || data21 === "MAX_VERIFICATION_ATTEMPTS_EXCEEDED" || data21 === "ACCOUNT_COULD_NOT_BE_VERIFIED" || data21 === "BILLPAY_SEARCH_NO_MATCH_FOUND" || data21 === "PAGE_LOAD" || data21 === "SESSION_EXPIRED" || data21 === "SESSION_ERROR" || data21 === "PLUGIN_ERROR" || data21 === "UNSUPPORTED_BROWSER_DETECTED")) {
                          const err48 = { instancePath: instancePath + "/steps/" + i2 + "/emit", schemaPath: "#/properties/steps/items/anyOf/5/properties/emit/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[5].properties.emit.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                      }
                      if (data9.error !== void 0) {
                        let data22 = data9.error;
                        if (!(data22 === 700 || data22 === 753 || data22 === 754 || data22 === 755 || data22 === 777 || data22 === 1042 || data22 === 1104 || data22 === 1105)) {
                          const err49 = { instancePath: instancePath + "/steps/" + i2 + "/error", schemaPath: "#/properties/steps/items/anyOf/5/properties/error/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[5].properties.error.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                      }
                      if (data9.page !== void 0) {
                        let data23 = data9.page;
                        if (typeof data23 === "string") {
                          if (func2(data23) > 100) {
                            const err50 = { instancePath: instancePath + "/steps/" + i2 + "/page", schemaPath: "#/properties/steps/items/anyOf/5/properties/page/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                            if (vErrors === null) {
                              vErrors = [err50];
                            } else {
                              vErrors.push(err50);
                            }
                            errors++;
                          }
                        } else {
                          const err51 = { instancePath: instancePath + "/steps/" + i2 + "/page", schemaPath: "#/properties/steps/items/anyOf/5/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                        }
                      }
                      if (data9.message !== void 0) {
                        let data24 = data9.message;
                        if (typeof data24 === "string") {
                          if (func2(data24) > 500) {
                            const err52 = { instancePath: instancePath + "/steps/" + i2 + "/message", schemaPath: "#/properties/steps/items/anyOf/5/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err52];
                            } else {
                              vErrors.push(err52);
                            }
                            errors++;
                          }
                        } else {
                          const err53 = { instancePath: instancePath + "/steps/" + i2 + "/message", schemaPath: "#/properties/steps/items/anyOf/5/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                      }
                      if (data9.webhooks !== void 0) {
                        let data25 = data9.webhooks;
                        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                          for (const key8 in data25) {
                            if (!(key8 === "order" || key8 === "delay" || key8 === "fault")) {
                              const err54 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks", schemaPath: "#/properties/steps/items/anyOf/5/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err54];
                              } else {
                                vErrors.push(err54);
                              }
                              errors++;
                            }
                          }
                          if (data25.order !== void 0) {
                            let data26 = data25.order;
                            if (!(data26 === "after" || data26 === "before")) {
                              const err55 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/order", schemaPath: "#/properties/steps/items/anyOf/5/properties/webhooks/properties/order/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[5].properties.webhooks.properties.order.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err55];
                              } else {
                                vErrors.push(err55);
                              }
                              errors++;
                            }
                          }
                          if (data25.delay !== void 0) {
                            let data27 = data25.delay;
                            if (typeof data27 === "string") {
                              if (!pattern12.test(data27)) {
                                const err56 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/delay", schemaPath: "#/properties/steps/items/anyOf/5/properties/webhooks/properties/delay/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                                if (vErrors === null) {
                                  vErrors = [err56];
                                } else {
                                  vErrors.push(err56);
                                }
                                errors++;
                              }
                            } else {
                              const err57 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/delay", schemaPath: "#/properties/steps/items/anyOf/5/properties/webhooks/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err57];
                              } else {
                                vErrors.push(err57);
                              }
                              errors++;
                            }
                          }
                          if (data25.fault !== void 0) {
                            let data28 = data25.fault;
                            if (!(data28 === "duplicate" || data28 === "reordered" || data28 === "late" || data28 === "missing" || data28 === "bad-signature" || data28 === "slow")) {
                              const err58 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks/fault", schemaPath: "#/properties/steps/items/anyOf/5/properties/webhooks/properties/fault/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[5].properties.webhooks.properties.fault.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err58];
                              } else {
                                vErrors.push(err58);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err59 = { instancePath: instancePath + "/steps/" + i2 + "/webhooks", schemaPath: "#/properties/steps/items/anyOf/5/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err60 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    var _valid0 = _errs51 === errors;
                    valid6 = valid6 || _valid0;
                    if (!valid6) {
                      const _errs67 = errors;
                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        if (data9.webhook === void 0) {
                          const err61 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                        for (const key9 in data9) {
                          if (!(key9 === "webhook" || key9 === "status" || key9 === "delay" || key9 === "fault")) {
                            const err62 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err62];
                            } else {
                              vErrors.push(err62);
                            }
                            errors++;
                          }
                        }
                        if (data9.webhook !== void 0) {
                          let data29 = data9.webhook;
                          if (!(data29 === "plugin.transaction.account.tokenization.success" || data29 === "plugin.transaction.recipient.verification.rvdm.success" || data29 === "plugin.transaction.recipient.verification.rvdm.failure" || data29 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data29 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data29 === "plugin.transaction.recipient.verification.ofac.status.failure" || data29 === "plugin.transaction.account.verification.card.cns_cd.success" || data29 === "plugin.transaction.account.verification.card.cns_cd.failure" || data29 === "plugin.transaction.account.verification.card.avs_cvv.success" || data29 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data29 === "plugin.transaction.account.verification.ach.rnv.success" || data29 === "plugin.transaction.account.verification.ach.rnv.failure" || data29 === "plugin.transaction.account.verification.ach.anv.success" || data29 === "plugin.transaction.account.verification.ach.anv.failure" || data29 === "plugin.transaction.account.verification.ach.nav.success" || data29 === "plugin.transaction.account.verification.ach.nav.failure" || data29 === "plugin.transaction.account.verification.paypal.av.success" || data29 === "plugin.transaction.account.verification.paypal.av.failure" || data29 === "plugin.transaction.session.request.expired" || data29 === "plugin.transaction.session.request.terminated" || data29 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data29 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data29 === "gateway.transaction.recipient.verification.ofac.status.failure" || data29 === "gateway.transaction.recipient.payment.status.check.issued" || data29 === "gateway.transaction.recipient.payment.status.check.paid" || data29 === "gateway.transaction.recipient.payment.status.returned")) {
                            const err63 = { instancePath: instancePath + "/steps/" + i2 + "/webhook", schemaPath: "#/properties/steps/items/anyOf/6/properties/webhook/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[6].properties.webhook.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err63];
                            } else {
                              vErrors.push(err63);
                            }
                            errors++;
                          }
                        }
                        if (data9.status !== void 0) {
                          let data30 = data9.status;
                          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                            const err64 = { instancePath: instancePath + "/steps/" + i2 + "/status", schemaPath: "#/properties/steps/items/anyOf/6/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err64];
                            } else {
                              vErrors.push(err64);
                            }
                            errors++;
                          }
                          if (typeof data30 == "number" && isFinite(data30)) {
                            if (data30 > 99999 || isNaN(data30)) {
                              const err65 = { instancePath: instancePath + "/steps/" + i2 + "/status", schemaPath: "#/properties/steps/items/anyOf/6/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
                              if (vErrors === null) {
                                vErrors = [err65];
                              } else {
                                vErrors.push(err65);
                              }
                              errors++;
                            }
                            if (data30 < 100 || isNaN(data30)) {
                              const err66 = { instancePath: instancePath + "/steps/" + i2 + "/status", schemaPath: "#/properties/steps/items/anyOf/6/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" };
                              if (vErrors === null) {
                                vErrors = [err66];
                              } else {
                                vErrors.push(err66);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data9.delay !== void 0) {
                          let data31 = data9.delay;
                          if (typeof data31 === "string") {
                            if (!pattern12.test(data31)) {
                              const err67 = { instancePath: instancePath + "/steps/" + i2 + "/delay", schemaPath: "#/properties/steps/items/anyOf/6/properties/delay/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                              if (vErrors === null) {
                                vErrors = [err67];
                              } else {
                                vErrors.push(err67);
                              }
                              errors++;
                            }
                          } else {
                            const err68 = { instancePath: instancePath + "/steps/" + i2 + "/delay", schemaPath: "#/properties/steps/items/anyOf/6/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err68];
                            } else {
                              vErrors.push(err68);
                            }
                            errors++;
                          }
                        }
                        if (data9.fault !== void 0) {
                          let data32 = data9.fault;
                          if (!(data32 === "duplicate" || data32 === "reordered" || data32 === "late" || data32 === "missing" || data32 === "bad-signature" || data32 === "slow")) {
                            const err69 = { instancePath: instancePath + "/steps/" + i2 + "/fault", schemaPath: "#/properties/steps/items/anyOf/6/properties/fault/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[6].properties.fault.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err70 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                      var _valid0 = _errs67 === errors;
                      valid6 = valid6 || _valid0;
                      if (!valid6) {
                        const _errs76 = errors;
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          if (data9.connection === void 0) {
                            const err71 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'" };
                            if (vErrors === null) {
                              vErrors = [err71];
                            } else {
                              vErrors.push(err71);
                            }
                            errors++;
                          }
                          for (const key10 in data9) {
                            if (!(key10 === "connection")) {
                              const err72 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err72];
                              } else {
                                vErrors.push(err72);
                              }
                              errors++;
                            }
                          }
                          if (data9.connection !== void 0) {
                            let data33 = data9.connection;
                            if (!(data33 === "lost" || data33 === "restored")) {
                              const err73 = { instancePath: instancePath + "/steps/" + i2 + "/connection", schemaPath: "#/properties/steps/items/anyOf/7/properties/connection/enum", keyword: "enum", params: { allowedValues: schema24.properties.steps.items.anyOf[7].properties.connection.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err73];
                              } else {
                                vErrors.push(err73);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err74 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err74];
                          } else {
                            vErrors.push(err74);
                          }
                          errors++;
                        }
                        var _valid0 = _errs76 === errors;
                        valid6 = valid6 || _valid0;
                      }
                    }
                  }
                }
              }
            }
          }
          if (!valid6) {
            const err75 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          } else {
            errors = _errs19;
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var check_openStep = validate24;
var schema25 = { "type": "object", "additionalProperties": false, "required": ["open"], "properties": { "open": { "enum": ["normally", "late", "never", "expired", "unsupported-browser"] }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.open === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "open" || key0 === "after")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.open !== void 0) {
      let data0 = data.open;
      if (!(data0 === "normally" || data0 === "late" || data0 === "never" || data0 === "expired" || data0 === "unsupported-browser")) {
        const err2 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/enum", keyword: "enum", params: { allowedValues: schema25.properties.open.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data1 = data.after;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err3 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var check_showStep = validate25;
var schema26 = { "type": "object", "additionalProperties": false, "required": ["show"], "properties": { "show": { "enum": ["form", "confirmation", "verification-failure", "success", "canceled", "terminal-failure", "acknowledged", "max-attempts", "could-not-be-verified", "no-match", "plugin-error", "session-error", "expired", "not-allowed", "unsupported-browser", "moved"] }, "status": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.show === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "show" }, message: "must have required property 'show'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "show" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.show !== void 0) {
      let data0 = data.show;
      if (!(data0 === "form" || data0 === "confirmation" || data0 === "verification-failure" || data0 === "success" || data0 === "canceled" || data0 === "terminal-failure" || data0 === "acknowledged" || data0 === "max-attempts" || data0 === "could-not-be-verified" || data0 === "no-match" || data0 === "plugin-error" || data0 === "session-error" || data0 === "expired" || data0 === "not-allowed" || data0 === "unsupported-browser" || data0 === "moved")) {
        const err2 = { instancePath: instancePath + "/show", schemaPath: "#/properties/show/enum", keyword: "enum", params: { allowedValues: schema26.properties.show.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === 700 || data1 === 753 || data1 === 754 || data1 === 755 || data1 === 777 || data1 === 1042 || data1 === 1104 || data1 === 1105)) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var check_awaitStep = validate26;
var schema27 = { "type": "object", "additionalProperties": false, "required": ["await"], "properties": { "await": { "enum": ["submit", "search", "confirm", "cancel", "continue", "retry"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.await === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "await" }, message: "must have required property 'await'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "await")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.await !== void 0) {
      let data0 = data.await;
      if (!(data0 === "submit" || data0 === "search" || data0 === "confirm" || data0 === "cancel" || data0 === "continue" || data0 === "retry")) {
        const err2 = { instancePath: instancePath + "/await", schemaPath: "#/properties/await/enum", keyword: "enum", params: { allowedValues: schema27.properties.await.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var check_pauseStep = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pause === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pause" }, message: "must have required property 'pause'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pause")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.pause !== void 0) {
      let data0 = data.pause;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          const err2 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var check_verifyStep = validate28;
var schema29 = { "type": "object", "additionalProperties": false, "required": ["verify"], "properties": { "verify": { "enum": [100, 700, 753, 754, 755, 777, 1042, 1104, 1105] }, "webhooks": { "type": "object", "additionalProperties": false, "properties": { "order": { "enum": ["after", "before"] }, "delay": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] } } } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verify === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verify" }, message: "must have required property 'verify'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verify" || key0 === "webhooks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.verify !== void 0) {
      let data0 = data.verify;
      if (!(data0 === 100 || data0 === 700 || data0 === 753 || data0 === 754 || data0 === 755 || data0 === 777 || data0 === 1042 || data0 === 1104 || data0 === 1105)) {
        const err2 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/enum", keyword: "enum", params: { allowedValues: schema29.properties.verify.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data1 = data.webhooks;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "order" || key1 === "delay" || key1 === "fault")) {
            const err3 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.order !== void 0) {
          let data2 = data1.order;
          if (!(data2 === "after" || data2 === "before")) {
            const err4 = { instancePath: instancePath + "/webhooks/order", schemaPath: "#/properties/webhooks/properties/order/enum", keyword: "enum", params: { allowedValues: schema29.properties.webhooks.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.delay !== void 0) {
          let data3 = data1.delay;
          if (typeof data3 === "string") {
            if (!pattern12.test(data3)) {
              const err5 = { instancePath: instancePath + "/webhooks/delay", schemaPath: "#/properties/webhooks/properties/delay/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/webhooks/delay", schemaPath: "#/properties/webhooks/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.fault !== void 0) {
          let data4 = data1.fault;
          if (!(data4 === "duplicate" || data4 === "reordered" || data4 === "late" || data4 === "missing" || data4 === "bad-signature" || data4 === "slow")) {
            const err7 = { instancePath: instancePath + "/webhooks/fault", schemaPath: "#/properties/webhooks/properties/fault/enum", keyword: "enum", params: { allowedValues: schema29.properties.webhooks.properties.fault.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var check_emitStep = validate29;
var schema30 = { "type": "object", "additionalProperties": false, "required": ["emit"], "properties": { "emit": { "enum": ["TOKEN_SUCCESS", "FUNDING_CANCELED", "TERMINAL_FAILURE", "TERMINAL_FAILURE_ACKNOWLEDGED", "MAX_VERIFICATION_ATTEMPTS_EXCEEDED", "ACCOUNT_COULD_NOT_BE_VERIFIED", "BILLPAY_SEARCH_NO_MATCH_FOUND", "PAGE_LOAD", "SESSION_EXPIRED", "SESSION_ERROR", "PLUGIN_ERROR", "UNSUPPORTED_BROWSER_DETECTED"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] }, "page": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 500 }, "webhooks": { "type": "object", "additionalProperties": false, "properties": { "order": { "enum": ["after", "before"] }, "delay": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] } } } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.emit === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emit" }, message: "must have required property 'emit'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "emit" || key0 === "error" || key0 === "page" || key0 === "message" || key0 === "webhooks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.emit !== void 0) {
      let data0 = data.emit;
      if (!(data0 === "TOKEN_SUCCESS" || data0 === "FUNDING_CANCELED" || data0 === "TERMINAL_FAILURE" || data0 === "TERMINAL_FAILURE_ACKNOWLEDGED" || data0 === "MAX_VERIFICATION_ATTEMPTS_EXCEEDED" || data0 === "ACCOUNT_COULD_NOT_BE_VERIFIED" || data0 === "BILLPAY_SEARCH_NO_MATCH_FOUND" || data0 === "PAGE_LOAD" || data0 === "SESSION_EXPIRED" || data0 === "SESSION_ERROR" || data0 === "PLUGIN_ERROR" || data0 === "UNSUPPORTED_BROWSER_DETECTED")) {
        const err2 = { instancePath: instancePath + "/emit", schemaPath: "#/properties/emit/enum", keyword: "enum", params: { allowedValues: schema30.properties.emit.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (!(data1 === 700 || data1 === 753 || data1 === 754 || data1 === 755 || data1 === 777 || data1 === 1042 || data1 === 1104 || data1 === 1105)) {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema30.properties.error.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data2 = data.page;
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func2(data3) > 500) {
          const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data4 = data.webhooks;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "order" || key1 === "delay" || key1 === "fault")) {
            const err8 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.order !== void 0) {
          let data5 = data4.order;
          if (!(data5 === "after" || data5 === "before")) {
            const err9 = { instancePath: instancePath + "/webhooks/order", schemaPath: "#/properties/webhooks/properties/order/enum", keyword: "enum", params: { allowedValues: schema30.properties.webhooks.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.delay !== void 0) {
          let data6 = data4.delay;
          if (typeof data6 === "string") {
            if (!pattern12.test(data6)) {
              const err10 = { instancePath: instancePath + "/webhooks/delay", schemaPath: "#/properties/webhooks/properties/delay/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/webhooks/delay", schemaPath: "#/properties/webhooks/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.fault !== void 0) {
          let data7 = data4.fault;
          if (!(data7 === "duplicate" || data7 === "reordered" || data7 === "late" || data7 === "missing" || data7 === "bad-signature" || data7 === "slow")) {
            const err12 = { instancePath: instancePath + "/webhooks/fault", schemaPath: "#/properties/webhooks/properties/fault/enum", keyword: "enum", params: { allowedValues: schema30.properties.webhooks.properties.fault.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var check_connectionStep = validate30;
var schema31 = { "type": "object", "additionalProperties": false, "required": ["connection"], "properties": { "connection": { "enum": ["lost", "restored"] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connection === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connection")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.connection !== void 0) {
      let data0 = data.connection;
      if (!(data0 === "lost" || data0 === "restored")) {
        const err2 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/enum", keyword: "enum", params: { allowedValues: schema31.properties.connection.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var check_webhookStep = validate31;
var schema32 = { "type": "object", "additionalProperties": false, "required": ["webhook"], "properties": { "webhook": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] }, "status": { "type": "integer", "minimum": 100, "maximum": 99999 }, "delay": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "webhook" || key0 === "status" || key0 === "delay" || key0 === "fault")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data0 = data.webhook;
      if (!(data0 === "plugin.transaction.account.tokenization.success" || data0 === "plugin.transaction.recipient.verification.rvdm.success" || data0 === "plugin.transaction.recipient.verification.rvdm.failure" || data0 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data0 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data0 === "plugin.transaction.recipient.verification.ofac.status.failure" || data0 === "plugin.transaction.account.verification.card.cns_cd.success" || data0 === "plugin.transaction.account.verification.card.cns_cd.failure" || data0 === "plugin.transaction.account.verification.card.avs_cvv.success" || data0 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data0 === "plugin.transaction.account.verification.ach.rnv.success" || data0 === "plugin.transaction.account.verification.ach.rnv.failure" || data0 === "plugin.transaction.account.verification.ach.anv.success" || data0 === "plugin.transaction.account.verification.ach.anv.failure" || data0 === "plugin.transaction.account.verification.ach.nav.success" || data0 === "plugin.transaction.account.verification.ach.nav.failure" || data0 === "plugin.transaction.account.verification.paypal.av.success" || data0 === "plugin.transaction.account.verification.paypal.av.failure" || data0 === "plugin.transaction.session.request.expired" || data0 === "plugin.transaction.session.request.terminated" || data0 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data0 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data0 === "gateway.transaction.recipient.verification.ofac.status.failure" || data0 === "gateway.transaction.recipient.payment.status.check.issued" || data0 === "gateway.transaction.recipient.payment.status.check.paid" || data0 === "gateway.transaction.recipient.payment.status.returned")) {
        const err2 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/enum", keyword: "enum", params: { allowedValues: schema32.properties.webhook.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 99999 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 100 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.delay !== void 0) {
      let data2 = data.delay;
      if (typeof data2 === "string") {
        if (!pattern12.test(data2)) {
          const err6 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.fault !== void 0) {
      let data3 = data.fault;
      if (!(data3 === "duplicate" || data3 === "reordered" || data3 === "late" || data3 === "missing" || data3 === "bad-signature" || data3 === "slow")) {
        const err8 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: schema32.properties.fault.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var check_webhookEndpoint = validate32;
var schema33 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "accept_development_certificate": { "type": "boolean" }, "topics": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "accept_development_certificate" || key0 === "topics")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (func2(data0) > 2e3) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.accept_development_certificate !== void 0) {
      if (typeof data.accept_development_certificate !== "boolean") {
        const err5 = { instancePath: instancePath + "/accept_development_certificate", schemaPath: "#/properties/accept_development_certificate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.topics !== void 0) {
      let data2 = data.topics;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "plugin.transaction.account.tokenization.success" || data3 === "plugin.transaction.recipient.verification.rvdm.success" || data3 === "plugin.transaction.recipient.verification.rvdm.failure" || data3 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data3 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data3 === "plugin.transaction.recipient.verification.ofac.status.failure" || data3 === "plugin.transaction.account.verification.card.cns_cd.success" || data3 === "plugin.transaction.account.verification.card.cns_cd.failure" || data3 === "plugin.transaction.account.verification.card.avs_cvv.success" || data3 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data3 === "plugin.transaction.account.verification.ach.rnv.success" || data3 === "plugin.transaction.account.verification.ach.rnv.failure" || data3 === "plugin.transaction.account.verification.ach.anv.success" || data3 === "plugin.transaction.account.verification.ach.anv.failure" || data3 === "plugin.transaction.account.verification.ach.nav.success" || data3 === "plugin.transaction.account.verification.ach.nav.failure" || data3 === "plugin.transaction.account.verification.paypal.av.success" || data3 === "plugin.transaction.account.verification.paypal.av.failure" || data3 === "plugin.transaction.session.request.expired" || data3 === "plugin.transaction.session.request.terminated" || data3 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data3 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data3 === "gateway.transaction.recipient.verification.ofac.status.failure" || data3 === "gateway.transaction.recipient.payment.status.check.issued" || data3 === "gateway.transaction.recipient.payment.status.check.paid" || data3 === "gateway.transaction.recipient.payment.status.returned")) {
            const err7 = { instancePath: instancePath + "/topics/" + i0, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.topics.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  const err8 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err9 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var check_deliveryQuery = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "count" || key0 === "timeout_ms")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data0 = data.match;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e5 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.timeout_ms !== void 0) {
      let data2 = data.timeout_ms;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 6e4 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 }, message: "must be <= 60000" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var check_resend = validate34;
var pattern31 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T.*$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "since")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data0 = data.since;
      if (typeof data0 === "string") {
        if (!pattern31.test(data0)) {
          const err2 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T.*$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T.*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var check_nextWebhookFault = validate35;
var schema36 = { "type": "object", "additionalProperties": false, "required": ["fault"], "properties": { "fault": { "enum": ["duplicate", "reordered", "late", "missing", "bad-signature", "slow"] }, "topic": { "enum": ["plugin.transaction.account.tokenization.success", "plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure", "plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure", "plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] }, "times": { "type": "integer", "minimum": 1, "maximum": 1e4 } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fault" || key0 === "topic" || key0 === "times")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fault !== void 0) {
      let data0 = data.fault;
      if (!(data0 === "duplicate" || data0 === "reordered" || data0 === "late" || data0 === "missing" || data0 === "bad-signature" || data0 === "slow")) {
        const err2 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: schema36.properties.fault.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data1 = data.topic;
      if (!(data1 === "plugin.transaction.account.tokenization.success" || data1 === "plugin.transaction.recipient.verification.rvdm.success" || data1 === "plugin.transaction.recipient.verification.rvdm.failure" || data1 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data1 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data1 === "plugin.transaction.recipient.verification.ofac.status.failure" || data1 === "plugin.transaction.account.verification.card.cns_cd.success" || data1 === "plugin.transaction.account.verification.card.cns_cd.failure" || data1 === "plugin.transaction.account.verification.card.avs_cvv.success" || data1 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data1 === "plugin.transaction.account.verification.ach.rnv.success" || data1 === "plugin.transaction.account.verification.ach.rnv.failure" || data1 === "plugin.transaction.account.verification.ach.anv.success" || data1 === "plugin.transaction.account.verification.ach.anv.failure" || data1 === "plugin.transaction.account.verification.ach.nav.success" || data1 === "plugin.transaction.account.verification.ach.nav.failure" || data1 === "plugin.transaction.account.verification.paypal.av.success" || data1 === "plugin.transaction.account.verification.paypal.av.failure" || data1 === "plugin.transaction.session.request.expired" || data1 === "plugin.transaction.session.request.terminated" || data1 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data1 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data1 === "gateway.transaction.recipient.verification.ofac.status.failure" || data1 === "gateway.transaction.recipient.payment.status.check.issued" || data1 === "gateway.transaction.recipient.payment.status.check.paid" || data1 === "gateway.transaction.recipient.payment.status.returned")) {
        const err3 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/enum", keyword: "enum", params: { allowedValues: schema36.properties.topic.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e4 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var check_pushRequest = validate36;
var schema37 = { "type": "object", "required": ["participant_id", "account_type", "amount", "customer_account_token", "source_of_funds", "participant_unique_id1", "timestamp", "version"], "properties": { "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "account_type": { "type": "string", "minLength": 1, "maxLength": 2 }, "amount": { "type": ["number", "string"], "minimum": 0.01, "pattern": "^[0-9]{1,9}(\\.[0-9]{1,2})?$" }, "customer_account_token": { "type": "string", "minLength": 1, "maxLength": 255 }, "source_of_funds": { "enum": [1, 2, 3, 4] }, "participant_unique_id1": { "type": "string", "minLength": 1, "maxLength": 255 }, "participant_unique_id2": { "type": ["string", "null"], "maxLength": 255 }, "timestamp": { "type": "integer", "minimum": 0 }, "version": { "enum": [11] }, "recipient_phone": { "type": ["string", "null"], "pattern": "^$|^[0-9]{10}$" }, "additional_detail": { "type": "object", "properties": { "source_name": { "type": "string", "maxLength": 255 }, "descriptive_purpose": { "type": "string", "maxLength": 255 } } }, "sender": { "type": "object", "properties": { "sender_account": { "type": "string", "maxLength": 100 }, "name_personal": { "type": "object", "properties": { "first_name": { "type": "string", "maxLength": 255 }, "last_name": { "type": "string", "maxLength": 255 } } }, "contact_address": { "type": "object", "properties": { "address1": { "type": "string", "maxLength": 255 }, "address2": { "type": "string", "maxLength": 255 }, "city": { "type": "string", "maxLength": 255 }, "state": { "type": "string", "maxLength": 255 }, "zip": { "type": "string", "maxLength": 255 } } }, "contact_telcom": { "type": "object", "properties": { "email": { "type": "string", "maxLength": 255 }, "phone_home": { "type": "string", "maxLength": 255 }, "phone_mobile": { "type": "string", "maxLength": 255 } } } } }, "ledger": { "type": "object", "required": ["api_key", "user_id", "entity_type", "entity_id"], "properties": { "api_key": { "type": "string", "minLength": 1, "maxLength": 255 }, "user_id": { "type": ["string", "integer"] }, "entity_type": { "type": "string", "minLength": 1, "maxLength": 255 }, "entity_id": { "type": ["string", "integer"] } } }, "store_id": { "type": ["string", "null"], "maxLength": 255 }, "terminal_id": { "type": ["string", "null"], "maxLength": 255 }, "clerk_id": { "type": ["string", "null"], "maxLength": 255 } } };
var pattern32 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,2})?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.participant_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participant_id" }, message: "must have required property 'participant_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.account_type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_type" }, message: "must have required property 'account_type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.customer_account_token === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source_of_funds === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_of_funds" }, message: "must have required property 'source_of_funds'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.participant_unique_id1 === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.timestamp === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.participant_id !== void 0) {
      let data0 = data.participant_id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err8 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 99999 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.account_type !== void 0) {
      let data1 = data.account_type;
      if (typeof data1 === "string") {
        if (func2(data1) > 2) {
          const err11 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err12 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data2 = data.amount;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
        const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: schema37.properties.amount.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0.01 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern32.test(data2)) {
          const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(\\.[0-9]{1,2})?$" }, message: 'must match pattern "^[0-9]{1,9}(\\.[0-9]{1,2})?$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.customer_account_token !== void 0) {
      let data3 = data.customer_account_token;
      if (typeof data3 === "string") {
        if (func2(data3) > 255) {
          const err17 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err18 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.source_of_funds !== void 0) {
      let data4 = data.source_of_funds;
      if (!(data4 === 1 || data4 === 2 || data4 === 3 || data4 === 4)) {
        const err20 = { instancePath: instancePath + "/source_of_funds", schemaPath: "#/properties/source_of_funds/enum", keyword: "enum", params: { allowedValues: schema37.properties.source_of_funds.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.participant_unique_id1 !== void 0) {
      let data5 = data.participant_unique_id1;
      if (typeof data5 === "string") {
        if (func2(data5) > 255) {
          const err21 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err22 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.participant_unique_id2 !== void 0) {
      let data6 = data.participant_unique_id2;
      if (typeof data6 !== "string" && data6 !== null) {
        const err24 = { instancePath: instancePath + "/participant_unique_id2", schemaPath: "#/properties/participant_unique_id2/type", keyword: "type", params: { type: schema37.properties.participant_unique_id2.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func2(data6) > 255) {
          const err25 = { instancePath: instancePath + "/participant_unique_id2", schemaPath: "#/properties/participant_unique_id2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.timestamp !== void 0) {
      let data7 = data.timestamp;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err26 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err27 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.version !== void 0) {
      if (!(data.version === 11)) {
        const err28 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema37.properties.version.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.recipient_phone !== void 0) {
      let data9 = data.recipient_phone;
      if (typeof data9 !== "string" && data9 !== null) {
        const err29 = { instancePath: instancePath + "/recipient_phone", schemaPath: "#/properties/recipient_phone/type", keyword: "type", params: { type: schema37.properties.recipient_phone.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          const err30 = { instancePath: instancePath + "/recipient_phone", schemaPath: "#/properties/recipient_phone/pattern", keyword: "pattern", params: { pattern: "^$|^[0-9]{10}$" }, message: 'must match pattern "^$|^[0-9]{10}$"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.additional_detail !== void 0) {
      let data10 = data.additional_detail;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.source_name !== void 0) {
          let data11 = data10.source_name;
          if (typeof data11 === "string") {
            if (func2(data11) > 255) {
              const err31 = { instancePath: instancePath + "/additional_detail/source_name", schemaPath: "#/properties/additional_detail/properties/source_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/additional_detail/source_name", schemaPath: "#/properties/additional_detail/properties/source_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data10.descriptive_purpose !== void 0) {
          let data12 = data10.descriptive_purpose;
          if (typeof data12 === "string") {
            if (func2(data12) > 255) {
              const err33 = { instancePath: instancePath + "/additional_detail/descriptive_purpose", schemaPath: "#/properties/additional_detail/properties/descriptive_purpose/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/additional_detail/descriptive_purpose", schemaPath: "#/properties/additional_detail/properties/descriptive_purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/additional_detail", schemaPath: "#/properties/additional_detail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.sender !== void 0) {
      let data13 = data.sender;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.sender_account !== void 0) {
          let data14 = data13.sender_account;
          if (typeof data14 === "string") {
            if (func2(data14) > 100) {
              const err36 = { instancePath: instancePath + "/sender/sender_account", schemaPath: "#/properties/sender/properties/sender_account/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/sender/sender_account", schemaPath: "#/properties/sender/properties/sender_account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data13.name_personal !== void 0) {
          let data15 = data13.name_personal;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.first_name !== void 0) {
              let data16 = data15.first_name;
              if (typeof data16 === "string") {
                if (func2(data16) > 255) {
                  const err38 = { instancePath: instancePath + "/sender/name_personal/first_name", schemaPath: "#/properties/sender/properties/name_personal/properties/first_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/sender/name_personal/first_name", schemaPath: "#/properties/sender/properties/name_personal/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data15.last_name !== void 0) {
              let data17 = data15.last_name;
              if (typeof data17 === "string") {
                if (func2(data17) > 255) {
                  const err40 = { instancePath: instancePath + "/sender/name_personal/last_name", schemaPath: "#/properties/sender/properties/name_personal/properties/last_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/sender/name_personal/last_name", schemaPath: "#/properties/sender/properties/name_personal/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/sender/name_personal", schemaPath: "#/properties/sender/properties/name_personal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data13.contact_address !== void 0) {
          let data18 = data13.contact_address;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.address1 !== void 0) {
              let data19 = data18.address1;
              if (typeof data19 === "string") {
                if (func2(data19) > 255) {
                  const err43 = { instancePath: instancePath + "/sender/contact_address/address1", schemaPath: "#/properties/sender/properties/contact_address/properties/address1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/sender/contact_address/address1", schemaPath: "#/properties/sender/properties/contact_address/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data18.address2 !== void 0) {
              let data20 = data18.address2;
              if (typeof data20 === "string") {
                if (func2(data20) > 255) {
                  const err45 = { instancePath: instancePath + "/sender/contact_address/address2", schemaPath: "#/properties/sender/properties/contact_address/properties/address2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/sender/contact_address/address2", schemaPath: "#/properties/sender/properties/contact_address/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data18.city !== void 0) {
              let data21 = data18.city;
              if (typeof data21 === "string") {
                if (func2(data21) > 255) {
                  const err47 = { instancePath: instancePath + "/sender/contact_address/city", schemaPath: "#/properties/sender/properties/contact_address/properties/city/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/sender/contact_address/city", schemaPath: "#/properties/sender/properties/contact_address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data18.state !== void 0) {
              let data22 = data18.state;
              if (typeof data22 === "string") {
                if (func2(data22) > 255) {
                  const err49 = { instancePath: instancePath + "/sender/contact_address/state", schemaPath: "#/properties/sender/properties/contact_address/properties/state/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/sender/contact_address/state", schemaPath: "#/properties/sender/properties/contact_address/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data18.zip !== void 0) {
              let data23 = data18.zip;
              if (typeof data23 === "string") {
                if (func2(data23) > 255) {
                  const err51 = { instancePath: instancePath + "/sender/contact_address/zip", schemaPath: "#/properties/sender/properties/contact_address/properties/zip/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/sender/contact_address/zip", schemaPath: "#/properties/sender/properties/contact_address/properties/zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/sender/contact_address", schemaPath: "#/properties/sender/properties/contact_address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data13.contact_telcom !== void 0) {
          let data24 = data13.contact_telcom;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.email !== void 0) {
              let data25 = data24.email;
              if (typeof data25 === "string") {
                if (func2(data25) > 255) {
                  const err54 = { instancePath: instancePath + "/sender/contact_telcom/email", schemaPath: "#/properties/sender/properties/contact_telcom/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/sender/contact_telcom/email", schemaPath: "#/properties/sender/properties/contact_telcom/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data24.phone_home !== void 0) {
              let data26 = data24.phone_home;
              if (typeof data26 === "string") {
                if (func2(data26) > 255) {
                  const err56 = { instancePath: instancePath + "/sender/contact_telcom/phone_home", schemaPath: "#/properties/sender/properties/contact_telcom/properties/phone_home/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/sender/contact_telcom/phone_home", schemaPath: "#/properties/sender/properties/contact_telcom/properties/phone_home/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data24.phone_mobile !== void 0) {
              let data27 = data24.phone_mobile;
              if (typeof data27 === "string") {
                if (func2(data27) > 255) {
                  const err58 = { instancePath: instancePath + "/sender/contact_telcom/phone_mobile", schemaPath: "#/properties/sender/properties/contact_telcom/properties/phone_mobile/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/sender/contact_telcom/phone_mobile", schemaPath: "#/properties/sender/properties/contact_telcom/properties/phone_mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/sender/contact_telcom", schemaPath: "#/properties/sender/properties/contact_telcom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data28 = data.ledger;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.api_key === void 0) {
          const err62 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property 'api_key'" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data28.user_id === void 0) {
          const err63 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data28.entity_type === void 0) {
          const err64 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "entity_type" }, message: "must have required property 'entity_type'" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data28.entity_id === void 0) {
          const err65 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "entity_id" }, message: "must have required property 'entity_id'" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data28.api_key !== void 0) {
          let data29 = data28.api_key;
          if (typeof data29 === "string") {
            if (func2(data29) > 255) {
              const err66 = { instancePath: instancePath + "/ledger/api_key", schemaPath: "#/properties/ledger/properties/api_key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (func2(data29) < 1) {
              const err67 = { instancePath: instancePath + "/ledger/api_key", schemaPath: "#/properties/ledger/properties/api_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/ledger/api_key", schemaPath: "#/properties/ledger/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data28.user_id !== void 0) {
          let data30 = data28.user_id;
          if (typeof data30 !== "string" && !(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            const err69 = { instancePath: instancePath + "/ledger/user_id", schemaPath: "#/properties/ledger/properties/user_id/type", keyword: "type", params: { type: schema37.properties.ledger.properties.user_id.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data28.entity_type !== void 0) {
          let data31 = data28.entity_type;
          if (typeof data31 === "string") {
            if (func2(data31) > 255) {
              const err70 = { instancePath: instancePath + "/ledger/entity_type", schemaPath: "#/properties/ledger/properties/entity_type/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (func2(data31) < 1) {
              const err71 = { instancePath: instancePath + "/ledger/entity_type", schemaPath: "#/properties/ledger/properties/entity_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/ledger/entity_type", schemaPath: "#/properties/ledger/properties/entity_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data28.entity_id !== void 0) {
          let data32 = data28.entity_id;
          if (typeof data32 !== "string" && !(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err73 = { instancePath: instancePath + "/ledger/entity_id", schemaPath: "#/properties/ledger/properties/entity_id/type", keyword: "type", params: { type: schema37.properties.ledger.properties.entity_id.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.store_id !== void 0) {
      let data33 = data.store_id;
      if (typeof data33 !== "string" && data33 !== null) {
        const err75 = { instancePath: instancePath + "/store_id", schemaPath: "#/properties/store_id/type", keyword: "type", params: { type: schema37.properties.store_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      if (typeof data33 === "string") {
        if (func2(data33) > 255) {
          const err76 = { instancePath: instancePath + "/store_id", schemaPath: "#/properties/store_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.terminal_id !== void 0) {
      let data34 = data.terminal_id;
      if (typeof data34 !== "string" && data34 !== null) {
        const err77 = { instancePath: instancePath + "/terminal_id", schemaPath: "#/properties/terminal_id/type", keyword: "type", params: { type: schema37.properties.terminal_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      if (typeof data34 === "string") {
        if (func2(data34) > 255) {
          const err78 = { instancePath: instancePath + "/terminal_id", schemaPath: "#/properties/terminal_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      }
    }
    if (data.clerk_id !== void 0) {
      let data35 = data.clerk_id;
      if (typeof data35 !== "string" && data35 !== null) {
        const err79 = { instancePath: instancePath + "/clerk_id", schemaPath: "#/properties/clerk_id/type", keyword: "type", params: { type: schema37.properties.clerk_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
      if (typeof data35 === "string") {
        if (func2(data35) > 255) {
          const err80 = { instancePath: instancePath + "/clerk_id", schemaPath: "#/properties/clerk_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var check_pushResponse = validate37;
var schema38 = { "type": "object", "required": ["status", "client_message", "data", "time"], "properties": { "status": { "type": "integer" }, "client_message": { "type": "string" }, "data": { "type": "object", "required": ["estimated_posting_time", "estimated_posting_date", "transaction_id", "request_timestamp", "customer_account_token", "participant_unique_id1"], "properties": { "estimated_posting_time": { "type": "string" }, "estimated_posting_date": { "type": "string", "pattern": "^[0-9]{2}/[0-9]{2}/[0-9]{4}$" }, "transaction_id": { "type": "integer" }, "request_timestamp": { "type": "integer" }, "customer_account_token": { "type": "string" }, "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": ["string", "null"] } } }, "time": { "type": "string" } } };
var pattern34 = new RegExp("^[0-9]{2}/[0-9]{2}/[0-9]{4}$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.client_message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.time === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.client_message !== void 0) {
      if (typeof data.client_message !== "string") {
        const err5 = { instancePath: instancePath + "/client_message", schemaPath: "#/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.estimated_posting_time === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "estimated_posting_time" }, message: "must have required property 'estimated_posting_time'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.estimated_posting_date === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "estimated_posting_date" }, message: "must have required property 'estimated_posting_date'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.transaction_id === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.request_timestamp === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "request_timestamp" }, message: "must have required property 'request_timestamp'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.customer_account_token === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.participant_unique_id1 === void 0) {
          const err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.estimated_posting_time !== void 0) {
          if (typeof data2.estimated_posting_time !== "string") {
            const err12 = { instancePath: instancePath + "/data/estimated_posting_time", schemaPath: "#/properties/data/properties/estimated_posting_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.estimated_posting_date !== void 0) {
          let data4 = data2.estimated_posting_date;
          if (typeof data4 === "string") {
            if (!pattern34.test(data4)) {
              const err13 = { instancePath: instancePath + "/data/estimated_posting_date", schemaPath: "#/properties/data/properties/estimated_posting_date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}/[0-9]{2}/[0-9]{4}$" }, message: 'must match pattern "^[0-9]{2}/[0-9]{2}/[0-9]{4}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/data/estimated_posting_date", schemaPath: "#/properties/data/properties/estimated_posting_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.transaction_id !== void 0) {
          let data5 = data2.transaction_id;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err15 = { instancePath: instancePath + "/data/transaction_id", schemaPath: "#/properties/data/properties/transaction_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.request_timestamp !== void 0) {
          let data6 = data2.request_timestamp;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err16 = { instancePath: instancePath + "/data/request_timestamp", schemaPath: "#/properties/data/properties/request_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.customer_account_token !== void 0) {
          if (typeof data2.customer_account_token !== "string") {
            const err17 = { instancePath: instancePath + "/data/customer_account_token", schemaPath: "#/properties/data/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.participant_unique_id1 !== void 0) {
          if (typeof data2.participant_unique_id1 !== "string") {
            const err18 = { instancePath: instancePath + "/data/participant_unique_id1", schemaPath: "#/properties/data/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.participant_unique_id2 !== void 0) {
          let data9 = data2.participant_unique_id2;
          if (typeof data9 !== "string" && data9 !== null) {
            const err19 = { instancePath: instancePath + "/data/participant_unique_id2", schemaPath: "#/properties/data/properties/participant_unique_id2/type", keyword: "type", params: { type: schema38.properties.data.properties.participant_unique_id2.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (typeof data.time !== "string") {
        const err21 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var check_pullRequest = validate38;
var schema39 = { "type": "object", "required": ["request", "transaction"], "properties": { "request": { "type": "object", "required": ["participant_id", "timestamp"], "properties": { "participant_id": { "type": "string", "pattern": "^[0-9]{1,5}$" }, "timestamp": { "type": "string", "minLength": 1, "maxLength": 32 } } }, "transaction": { "type": "object", "required": ["account_type", "transaction_amount", "participant_unique_ids", "customer_account_token", "source_of_funds"], "properties": { "account_type": { "enum": ["CA", "AC"] }, "transaction_amount": { "type": "object", "required": ["currency_code", "amount"], "properties": { "currency_code": { "enum": ["USD"] }, "amount": { "type": "string", "pattern": "^[0-9]{1,9}(\\.[0-9]{1,2})?$" } } }, "participant_unique_ids": { "type": "object", "required": ["participant_unique_id1"], "properties": { "participant_unique_id1": { "type": "string", "minLength": 1, "maxLength": 255 }, "participant_unique_id2": { "type": ["string", "null"], "maxLength": 255 } } }, "customer_account_token": { "type": "string", "minLength": 1, "maxLength": 255 }, "source_of_funds": { "enum": [4] }, "recipient_phone": { "type": ["string", "null"], "pattern": "^$|^[0-9]{10}$" }, "risk_assessment_token": { "type": ["string", "null"], "maxLength": 255 }, "additional_detail": { "type": "object", "properties": { "source_name": { "type": "string", "maxLength": 255 }, "descriptive_purpose": { "type": "string", "maxLength": 255 } } } } }, "ledger": { "type": "object", "required": ["api_key", "user_id", "entity_type", "entity_id"], "properties": { "api_key": { "type": "string", "minLength": 1, "maxLength": 255 }, "user_id": { "type": ["string", "integer"] }, "entity_type": { "type": "string", "minLength": 1, "maxLength": 255 }, "entity_id": { "type": ["string", "integer"] } } } } };
var pattern35 = new RegExp("^[0-9]{1,5}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property 'request'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.transaction === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transaction" }, message: "must have required property 'transaction'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.request !== void 0) {
      let data0 = data.request;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.participant_id === void 0) {
          const err2 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "participant_id" }, message: "must have required property 'participant_id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.participant_id !== void 0) {
          let data1 = data0.participant_id;
          if (typeof data1 === "string") {
            if (!pattern35.test(data1)) {
              const err4 = { instancePath: instancePath + "/request/participant_id", schemaPath: "#/properties/request/properties/participant_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}$" }, message: 'must match pattern "^[0-9]{1,5}$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/request/participant_id", schemaPath: "#/properties/request/properties/participant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (typeof data2 === "string") {
            if (func2(data2) > 32) {
              const err6 = { instancePath: instancePath + "/request/timestamp", schemaPath: "#/properties/request/properties/timestamp/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err7 = { instancePath: instancePath + "/request/timestamp", schemaPath: "#/properties/request/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/request/timestamp", schemaPath: "#/properties/request/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.transaction !== void 0) {
      let data3 = data.transaction;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.account_type === void 0) {
          const err10 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "account_type" }, message: "must have required property 'account_type'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.transaction_amount === void 0) {
          const err11 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "transaction_amount" }, message: "must have required property 'transaction_amount'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.participant_unique_ids === void 0) {
          const err12 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "participant_unique_ids" }, message: "must have required property 'participant_unique_ids'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.customer_account_token === void 0) {
          const err13 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.source_of_funds === void 0) {
          const err14 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "source_of_funds" }, message: "must have required property 'source_of_funds'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.account_type !== void 0) {
          let data4 = data3.account_type;
          if (!(data4 === "CA" || data4 === "AC")) {
            const err15 = { instancePath: instancePath + "/transaction/account_type", schemaPath: "#/properties/transaction/properties/account_type/enum", keyword: "enum", params: { allowedValues: schema39.properties.transaction.properties.account_type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.transaction_amount !== void 0) {
          let data5 = data3.transaction_amount;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.currency_code === void 0) {
              const err16 = { instancePath: instancePath + "/transaction/transaction_amount", schemaPath: "#/properties/transaction/properties/transaction_amount/required", keyword: "required", params: { missingProperty: "currency_code" }, message: "must have required property 'currency_code'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5.amount === void 0) {
              const err17 = { instancePath: instancePath + "/transaction/transaction_amount", schemaPath: "#/properties/transaction/properties/transaction_amount/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data5.currency_code !== void 0) {
              if (!(data5.currency_code === "USD")) {
                const err18 = { instancePath: instancePath + "/transaction/transaction_amount/currency_code", schemaPath: "#/properties/transaction/properties/transaction_amount/properties/currency_code/enum", keyword: "enum", params: { allowedValues: schema39.properties.transaction.properties.transaction_amount.properties.currency_code.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.amount !== void 0) {
              let data7 = data5.amount;
              if (typeof data7 === "string") {
                if (!pattern32.test(data7)) {
                  const err19 = { instancePath: instancePath + "/transaction/transaction_amount/amount", schemaPath: "#/properties/transaction/properties/transaction_amount/properties/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(\\.[0-9]{1,2})?$" }, message: 'must match pattern "^[0-9]{1,9}(\\.[0-9]{1,2})?$"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/transaction/transaction_amount/amount", schemaPath: "#/properties/transaction/properties/transaction_amount/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/transaction/transaction_amount", schemaPath: "#/properties/transaction/properties/transaction_amount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.participant_unique_ids !== void 0) {
          let data8 = data3.participant_unique_ids;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.participant_unique_id1 === void 0) {
              const err22 = { instancePath: instancePath + "/transaction/participant_unique_ids", schemaPath: "#/properties/transaction/properties/participant_unique_ids/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.participant_unique_id1 !== void 0) {
              let data9 = data8.participant_unique_id1;
              if (typeof data9 === "string") {
                if (func2(data9) > 255) {
                  const err23 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id1", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err24 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id1", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id1", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.participant_unique_id2 !== void 0) {
              let data10 = data8.participant_unique_id2;
              if (typeof data10 !== "string" && data10 !== null) {
                const err26 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id2", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id2/type", keyword: "type", params: { type: schema39.properties.transaction.properties.participant_unique_ids.properties.participant_unique_id2.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data10 === "string") {
                if (func2(data10) > 255) {
                  const err27 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id2", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/transaction/participant_unique_ids", schemaPath: "#/properties/transaction/properties/participant_unique_ids/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data3.customer_account_token !== void 0) {
          let data11 = data3.customer_account_token;
          if (typeof data11 === "string") {
            if (func2(data11) > 255) {
              const err29 = { instancePath: instancePath + "/transaction/customer_account_token", schemaPath: "#/properties/transaction/properties/customer_account_token/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func2(data11) < 1) {
              const err30 = { instancePath: instancePath + "/transaction/customer_account_token", schemaPath: "#/properties/transaction/properties/customer_account_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/transaction/customer_account_token", schemaPath: "#/properties/transaction/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data3.source_of_funds !== void 0) {
          if (!(data3.source_of_funds === 4)) {
            const err32 = { instancePath: instancePath + "/transaction/source_of_funds", schemaPath: "#/properties/transaction/properties/source_of_funds/enum", keyword: "enum", params: { allowedValues: schema39.properties.transaction.properties.source_of_funds.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data3.recipient_phone !== void 0) {
          let data13 = data3.recipient_phone;
          if (typeof data13 !== "string" && data13 !== null) {
            const err33 = { instancePath: instancePath + "/transaction/recipient_phone", schemaPath: "#/properties/transaction/properties/recipient_phone/type", keyword: "type", params: { type: schema39.properties.transaction.properties.recipient_phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (!pattern3.test(data13)) {
              const err34 = { instancePath: instancePath + "/transaction/recipient_phone", schemaPath: "#/properties/transaction/properties/recipient_phone/pattern", keyword: "pattern", params: { pattern: "^$|^[0-9]{10}$" }, message: 'must match pattern "^$|^[0-9]{10}$"' };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data3.risk_assessment_token !== void 0) {
          let data14 = data3.risk_assessment_token;
          if (typeof data14 !== "string" && data14 !== null) {
            const err35 = { instancePath: instancePath + "/transaction/risk_assessment_token", schemaPath: "#/properties/transaction/properties/risk_assessment_token/type", keyword: "type", params: { type: schema39.properties.transaction.properties.risk_assessment_token.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data14 === "string") {
            if (func2(data14) > 255) {
              const err36 = { instancePath: instancePath + "/transaction/risk_assessment_token", schemaPath: "#/properties/transaction/properties/risk_assessment_token/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data3.additional_detail !== void 0) {
          let data15 = data3.additional_detail;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.source_name !== void 0) {
              let data16 = data15.source_name;
              if (typeof data16 === "string") {
                if (func2(data16) > 255) {
                  const err37 = { instancePath: instancePath + "/transaction/additional_detail/source_name", schemaPath: "#/properties/transaction/properties/additional_detail/properties/source_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/transaction/additional_detail/source_name", schemaPath: "#/properties/transaction/properties/additional_detail/properties/source_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data15.descriptive_purpose !== void 0) {
              let data17 = data15.descriptive_purpose;
              if (typeof data17 === "string") {
                if (func2(data17) > 255) {
                  const err39 = { instancePath: instancePath + "/transaction/additional_detail/descriptive_purpose", schemaPath: "#/properties/transaction/properties/additional_detail/properties/descriptive_purpose/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/transaction/additional_detail/descriptive_purpose", schemaPath: "#/properties/transaction/properties/additional_detail/properties/descriptive_purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/transaction/additional_detail", schemaPath: "#/properties/transaction/properties/additional_detail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data18 = data.ledger;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.api_key === void 0) {
          const err43 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property 'api_key'" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data18.user_id === void 0) {
          const err44 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data18.entity_type === void 0) {
          const err45 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "entity_type" }, message: "must have required property 'entity_type'" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data18.entity_id === void 0) {
          const err46 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/required", keyword: "required", params: { missingProperty: "entity_id" }, message: "must have required property 'entity_id'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data18.api_key !== void 0) {
          let data19 = data18.api_key;
          if (typeof data19 === "string") {
            if (func2(data19) > 255) {
              const err47 = { instancePath: instancePath + "/ledger/api_key", schemaPath: "#/properties/ledger/properties/api_key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func2(data19) < 1) {
              const err48 = { instancePath: instancePath + "/ledger/api_key", schemaPath: "#/properties/ledger/properties/api_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/ledger/api_key", schemaPath: "#/properties/ledger/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data18.user_id !== void 0) {
          let data20 = data18.user_id;
          if (typeof data20 !== "string" && !(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err50 = { instancePath: instancePath + "/ledger/user_id", schemaPath: "#/properties/ledger/properties/user_id/type", keyword: "type", params: { type: schema39.properties.ledger.properties.user_id.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data18.entity_type !== void 0) {
          let data21 = data18.entity_type;
          if (typeof data21 === "string") {
            if (func2(data21) > 255) {
              const err51 = { instancePath: instancePath + "/ledger/entity_type", schemaPath: "#/properties/ledger/properties/entity_type/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (func2(data21) < 1) {
              const err52 = { instancePath: instancePath + "/ledger/entity_type", schemaPath: "#/properties/ledger/properties/entity_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/ledger/entity_type", schemaPath: "#/properties/ledger/properties/entity_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data18.entity_id !== void 0) {
          let data22 = data18.entity_id;
          if (typeof data22 !== "string" && !(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err54 = { instancePath: instancePath + "/ledger/entity_id", schemaPath: "#/properties/ledger/properties/entity_id/type", keyword: "type", params: { type: schema39.properties.ledger.properties.entity_id.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var check_pullResponse = validate39;
var schema40 = { "type": "object", "required": ["response"], "properties": { "request": { "type": "object", "properties": { "participant_id": { "type": "string" }, "timestamp": { "type": "string" } } }, "response": { "type": "object", "required": ["status", "message", "duration"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "message": { "type": "string" }, "duration": { "type": "string" } } }, "transaction": { "type": "object", "required": ["estimated_posting_date", "estimated_posting_time", "transaction_id", "customer_account_token", "participant_unique_ids"], "properties": { "estimated_posting_date": { "type": "string" }, "estimated_posting_time": { "type": "string" }, "transaction_id": { "type": "string" }, "customer_account_token": { "type": "string" }, "participant_unique_ids": { "type": "object", "required": ["participant_unique_id1"], "properties": { "participant_unique_id1": { "type": "string", "minLength": 1, "maxLength": 255 }, "participant_unique_id2": { "type": ["string", "null"], "maxLength": 255 } } } } } } };
var pattern38 = new RegExp("^[0-9]+$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.request !== void 0) {
      let data0 = data.request;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.participant_id !== void 0) {
          if (typeof data0.participant_id !== "string") {
            const err1 = { instancePath: instancePath + "/request/participant_id", schemaPath: "#/properties/request/properties/participant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          if (typeof data0.timestamp !== "string") {
            const err2 = { instancePath: instancePath + "/request/timestamp", schemaPath: "#/properties/request/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data3 = data.response;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.status === void 0) {
          const err4 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data3.message === void 0) {
          const err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3.duration === void 0) {
          const err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3.status !== void 0) {
          let data4 = data3.status;
          if (typeof data4 === "string") {
            if (!pattern38.test(data4)) {
              const err7 = { instancePath: instancePath + "/response/status", schemaPath: "#/properties/response/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/response/status", schemaPath: "#/properties/response/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.message !== void 0) {
          if (typeof data3.message !== "string") {
            const err9 = { instancePath: instancePath + "/response/message", schemaPath: "#/properties/response/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.duration !== void 0) {
          if (typeof data3.duration !== "string") {
            const err10 = { instancePath: instancePath + "/response/duration", schemaPath: "#/properties/response/properties/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.transaction !== void 0) {
      let data7 = data.transaction;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.estimated_posting_date === void 0) {
          const err12 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "estimated_posting_date" }, message: "must have required property 'estimated_posting_date'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data7.estimated_posting_time === void 0) {
          const err13 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "estimated_posting_time" }, message: "must have required property 'estimated_posting_time'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7.transaction_id === void 0) {
          const err14 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data7.customer_account_token === void 0) {
          const err15 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data7.participant_unique_ids === void 0) {
          const err16 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "participant_unique_ids" }, message: "must have required property 'participant_unique_ids'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data7.estimated_posting_date !== void 0) {
          if (typeof data7.estimated_posting_date !== "string") {
            const err17 = { instancePath: instancePath + "/transaction/estimated_posting_date", schemaPath: "#/properties/transaction/properties/estimated_posting_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.estimated_posting_time !== void 0) {
          if (typeof data7.estimated_posting_time !== "string") {
            const err18 = { instancePath: instancePath + "/transaction/estimated_posting_time", schemaPath: "#/properties/transaction/properties/estimated_posting_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data7.transaction_id !== void 0) {
          if (typeof data7.transaction_id !== "string") {
            const err19 = { instancePath: instancePath + "/transaction/transaction_id", schemaPath: "#/properties/transaction/properties/transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.customer_account_token !== void 0) {
          if (typeof data7.customer_account_token !== "string") {
            const err20 = { instancePath: instancePath + "/transaction/customer_account_token", schemaPath: "#/properties/transaction/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.participant_unique_ids !== void 0) {
          let data12 = data7.participant_unique_ids;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.participant_unique_id1 === void 0) {
              const err21 = { instancePath: instancePath + "/transaction/participant_unique_ids", schemaPath: "#/properties/transaction/properties/participant_unique_ids/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data12.participant_unique_id1 !== void 0) {
              let data13 = data12.participant_unique_id1;
              if (typeof data13 === "string") {
                if (func2(data13) > 255) {
                  const err22 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id1", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err23 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id1", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id1", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data12.participant_unique_id2 !== void 0) {
              let data14 = data12.participant_unique_id2;
              if (typeof data14 !== "string" && data14 !== null) {
                const err25 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id2", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id2/type", keyword: "type", params: { type: schema40.properties.transaction.properties.participant_unique_ids.properties.participant_unique_id2.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data14 === "string") {
                if (func2(data14) > 255) {
                  const err26 = { instancePath: instancePath + "/transaction/participant_unique_ids/participant_unique_id2", schemaPath: "#/properties/transaction/properties/participant_unique_ids/properties/participant_unique_id2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/transaction/participant_unique_ids", schemaPath: "#/properties/transaction/properties/participant_unique_ids/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var check_verifyRequest = validate40;
var schema41 = { "type": "object", "required": ["participant_id", "account_type", "participant_unique_id1", "timestamp", "version"], "properties": { "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "account_type": { "type": "string", "minLength": 1, "maxLength": 2 }, "amount": { "type": ["number", "string"], "minimum": 0.01, "pattern": "^[0-9]{1,9}(\\.[0-9]{1,2})?$" }, "customer_account_token": { "type": "string", "minLength": 1, "maxLength": 255 }, "account": { "type": "string", "minLength": 1, "maxLength": 255 }, "routing_number": { "type": "string", "pattern": "^[0-9]{9}$" }, "expiration_date": { "type": "string", "pattern": "^[0-9]{2}(0[1-9]|1[0-2])$" }, "cvv": { "type": "string", "pattern": "^[0-9]{3,4}$" }, "recipient_first_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "recipient_last_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "recipient_business_name": { "type": "string", "minLength": 1, "maxLength": 255 }, "recipient_address1": { "type": "string", "minLength": 1, "maxLength": 255 }, "recipient_address2": { "type": "string", "maxLength": 255 }, "recipient_city": { "type": "string", "minLength": 1, "maxLength": 255 }, "recipient_state": { "type": "string", "pattern": "^[A-Z]{2}$" }, "recipient_zip": { "type": "string", "pattern": "^[0-9]{5}(?:-[0-9]{4})?$" }, "fi_account_type": { "type": "string", "maxLength": 255 }, "fi_account_classification": { "type": "string", "maxLength": 255 }, "recipient_phone": { "type": ["string", "null"], "pattern": "^$|^[0-9]{10}$" }, "participant_unique_id1": { "type": "string", "minLength": 1, "maxLength": 255 }, "participant_unique_id2": { "type": ["string", "null"], "maxLength": 255 }, "timestamp": { "type": "integer", "minimum": 0 }, "version": { "enum": [11] } } };
var pattern40 = new RegExp("^[0-9]{9}$", "u");
var pattern41 = new RegExp("^[0-9]{2}(0[1-9]|1[0-2])$", "u");
var pattern42 = new RegExp("^[0-9]{3,4}$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.participant_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participant_id" }, message: "must have required property 'participant_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.account_type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_type" }, message: "must have required property 'account_type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.participant_unique_id1 === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.timestamp === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.participant_id !== void 0) {
      let data0 = data.participant_id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 99999 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/participant_id", schemaPath: "#/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.account_type !== void 0) {
      let data1 = data.account_type;
      if (typeof data1 === "string") {
        if (func2(data1) > 2) {
          const err8 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err9 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data2 = data.amount;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
        const err11 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: schema41.properties.amount.type }, message: "must be number,string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0.01 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern32.test(data2)) {
          const err13 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(\\.[0-9]{1,2})?$" }, message: 'must match pattern "^[0-9]{1,9}(\\.[0-9]{1,2})?$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.customer_account_token !== void 0) {
      let data3 = data.customer_account_token;
      if (typeof data3 === "string") {
        if (func2(data3) > 255) {
          const err14 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err15 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data4 = data.account;
      if (typeof data4 === "string") {
        if (func2(data4) > 255) {
          const err17 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err18 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.routing_number !== void 0) {
      let data5 = data.routing_number;
      if (typeof data5 === "string") {
        if (!pattern40.test(data5)) {
          const err20 = { instancePath: instancePath + "/routing_number", schemaPath: "#/properties/routing_number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{9}$" }, message: 'must match pattern "^[0-9]{9}$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/routing_number", schemaPath: "#/properties/routing_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.expiration_date !== void 0) {
      let data6 = data.expiration_date;
      if (typeof data6 === "string") {
        if (!pattern41.test(data6)) {
          const err22 = { instancePath: instancePath + "/expiration_date", schemaPath: "#/properties/expiration_date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}(0[1-9]|1[0-2])$" }, message: 'must match pattern "^[0-9]{2}(0[1-9]|1[0-2])$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/expiration_date", schemaPath: "#/properties/expiration_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.cvv !== void 0) {
      let data7 = data.cvv;
      if (typeof data7 === "string") {
        if (!pattern42.test(data7)) {
          const err24 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3,4}$" }, message: 'must match pattern "^[0-9]{3,4}$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.recipient_first_name !== void 0) {
      let data8 = data.recipient_first_name;
      if (typeof data8 === "string") {
        if (func2(data8) > 255) {
          const err26 = { instancePath: instancePath + "/recipient_first_name", schemaPath: "#/properties/recipient_first_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err27 = { instancePath: instancePath + "/recipient_first_name", schemaPath: "#/properties/recipient_first_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/recipient_first_name", schemaPath: "#/properties/recipient_first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.recipient_last_name !== void 0) {
      let data9 = data.recipient_last_name;
      if (typeof data9 === "string") {
        if (func2(data9) > 255) {
          const err29 = { instancePath: instancePath + "/recipient_last_name", schemaPath: "#/properties/recipient_last_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err30 = { instancePath: instancePath + "/recipient_last_name", schemaPath: "#/properties/recipient_last_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/recipient_last_name", schemaPath: "#/properties/recipient_last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.recipient_business_name !== void 0) {
      let data10 = data.recipient_business_name;
      if (typeof data10 === "string") {
        if (func2(data10) > 255) {
          const err32 = { instancePath: instancePath + "/recipient_business_name", schemaPath: "#/properties/recipient_business_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func2(data10) < 1) {
          const err33 = { instancePath: instancePath + "/recipient_business_name", schemaPath: "#/properties/recipient_business_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/recipient_business_name", schemaPath: "#/properties/recipient_business_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.recipient_address1 !== void 0) {
      let data11 = data.recipient_address1;
      if (typeof data11 === "string") {
        if (func2(data11) > 255) {
          const err35 = { instancePath: instancePath + "/recipient_address1", schemaPath: "#/properties/recipient_address1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func2(data11) < 1) {
          const err36 = { instancePath: instancePath + "/recipient_address1", schemaPath: "#/properties/recipient_address1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/recipient_address1", schemaPath: "#/properties/recipient_address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.recipient_address2 !== void 0) {
      let data12 = data.recipient_address2;
      if (typeof data12 === "string") {
        if (func2(data12) > 255) {
          const err38 = { instancePath: instancePath + "/recipient_address2", schemaPath: "#/properties/recipient_address2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/recipient_address2", schemaPath: "#/properties/recipient_address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.recipient_city !== void 0) {
      let data13 = data.recipient_city;
      if (typeof data13 === "string") {
        if (func2(data13) > 255) {
          const err40 = { instancePath: instancePath + "/recipient_city", schemaPath: "#/properties/recipient_city/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func2(data13) < 1) {
          const err41 = { instancePath: instancePath + "/recipient_city", schemaPath: "#/properties/recipient_city/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/recipient_city", schemaPath: "#/properties/recipient_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.recipient_state !== void 0) {
      let data14 = data.recipient_state;
      if (typeof data14 === "string") {
        if (!pattern0.test(data14)) {
          const err43 = { instancePath: instancePath + "/recipient_state", schemaPath: "#/properties/recipient_state/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/recipient_state", schemaPath: "#/properties/recipient_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.recipient_zip !== void 0) {
      let data15 = data.recipient_zip;
      if (typeof data15 === "string") {
        if (!pattern1.test(data15)) {
          const err45 = { instancePath: instancePath + "/recipient_zip", schemaPath: "#/properties/recipient_zip/pattern", keyword: "pattern", params: { pattern: "^[0-9]{5}(?:-[0-9]{4})?$" }, message: 'must match pattern "^[0-9]{5}(?:-[0-9]{4})?$"' };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/recipient_zip", schemaPath: "#/properties/recipient_zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.fi_account_type !== void 0) {
      let data16 = data.fi_account_type;
      if (typeof data16 === "string") {
        if (func2(data16) > 255) {
          const err47 = { instancePath: instancePath + "/fi_account_type", schemaPath: "#/properties/fi_account_type/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/fi_account_type", schemaPath: "#/properties/fi_account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.fi_account_classification !== void 0) {
      let data17 = data.fi_account_classification;
      if (typeof data17 === "string") {
        if (func2(data17) > 255) {
          const err49 = { instancePath: instancePath + "/fi_account_classification", schemaPath: "#/properties/fi_account_classification/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/fi_account_classification", schemaPath: "#/properties/fi_account_classification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.recipient_phone !== void 0) {
      let data18 = data.recipient_phone;
      if (typeof data18 !== "string" && data18 !== null) {
        const err51 = { instancePath: instancePath + "/recipient_phone", schemaPath: "#/properties/recipient_phone/type", keyword: "type", params: { type: schema41.properties.recipient_phone.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (typeof data18 === "string") {
        if (!pattern3.test(data18)) {
          const err52 = { instancePath: instancePath + "/recipient_phone", schemaPath: "#/properties/recipient_phone/pattern", keyword: "pattern", params: { pattern: "^$|^[0-9]{10}$" }, message: 'must match pattern "^$|^[0-9]{10}$"' };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.participant_unique_id1 !== void 0) {
      let data19 = data.participant_unique_id1;
      if (typeof data19 === "string") {
        if (func2(data19) > 255) {
          const err53 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (func2(data19) < 1) {
          const err54 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/participant_unique_id1", schemaPath: "#/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.participant_unique_id2 !== void 0) {
      let data20 = data.participant_unique_id2;
      if (typeof data20 !== "string" && data20 !== null) {
        const err56 = { instancePath: instancePath + "/participant_unique_id2", schemaPath: "#/properties/participant_unique_id2/type", keyword: "type", params: { type: schema41.properties.participant_unique_id2.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data20 === "string") {
        if (func2(data20) > 255) {
          const err57 = { instancePath: instancePath + "/participant_unique_id2", schemaPath: "#/properties/participant_unique_id2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.timestamp !== void 0) {
      let data21 = data.timestamp;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err58 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err59 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
    }
    if (data.version !== void 0) {
      if (!(data.version === 11)) {
        const err60 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema41.properties.version.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var check_verifyResponse = validate41;
var schema42 = { "type": "object", "required": ["status", "client_message", "data", "time"], "properties": { "status": { "type": "integer" }, "client_message": { "type": "string" }, "data": { "type": "object", "required": ["customer_account_token", "last_4", "request_timestamp", "issuers", "participant_unique_id1"], "properties": { "customer_account_token": { "type": "string" }, "last_4": { "type": "string" }, "request_timestamp": { "type": "integer" }, "issuers": { "type": "array", "items": { "type": "object", "required": ["payee_id", "payee_name", "issuing_network", "credit_enabled", "debit_enabled", "credit_info"], "properties": { "payee_id": { "type": ["string", "null"] }, "payee_name": { "type": ["string", "null"] }, "payee_address": { "type": ["string", "null"] }, "payee_city": { "type": ["string", "null"] }, "payee_state": { "type": ["string", "null"] }, "payee_zip": { "type": ["string", "null"] }, "issuing_network": { "type": "string" }, "credit_enabled": { "enum": [0, 1] }, "debit_enabled": { "enum": [0, 1] }, "credit_info": { "type": "object", "required": ["min", "max", "card_type", "estimated_posting_time", "estimated_posting_date"], "properties": { "min": { "type": "number" }, "max": { "type": "number" }, "card_type": { "type": "string" }, "estimated_posting_time": { "type": "string" }, "estimated_posting_date": { "type": "string" } } } } } }, "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": ["string", "null"] }, "expiration_date": { "type": ["string", "null"] }, "count": { "type": "integer" } } }, "time": { "type": "string" } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.client_message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.time === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.client_message !== void 0) {
      if (typeof data.client_message !== "string") {
        const err5 = { instancePath: instancePath + "/client_message", schemaPath: "#/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.customer_account_token === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.last_4 === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "last_4" }, message: "must have required property 'last_4'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.request_timestamp === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "request_timestamp" }, message: "must have required property 'request_timestamp'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.issuers === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "issuers" }, message: "must have required property 'issuers'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.participant_unique_id1 === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.customer_account_token !== void 0) {
          if (typeof data2.customer_account_token !== "string") {
            const err11 = { instancePath: instancePath + "/data/customer_account_token", schemaPath: "#/properties/data/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.last_4 !== void 0) {
          if (typeof data2.last_4 !== "string") {
            const err12 = { instancePath: instancePath + "/data/last_4", schemaPath: "#/properties/data/properties/last_4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.request_timestamp !== void 0) {
          let data5 = data2.request_timestamp;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err13 = { instancePath: instancePath + "/data/request_timestamp", schemaPath: "#/properties/data/properties/request_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.issuers !== void 0) {
          let data6 = data2.issuers;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.payee_id === void 0) {
                  const err14 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/required", keyword: "required", params: { missingProperty: "payee_id" }, message: "must have required property 'payee_id'" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data7.payee_name === void 0) {
                  const err15 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/required", keyword: "required", params: { missingProperty: "payee_name" }, message: "must have required property 'payee_name'" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data7.issuing_network === void 0) {
                  const err16 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/required", keyword: "required", params: { missingProperty: "issuing_network" }, message: "must have required property 'issuing_network'" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data7.credit_enabled === void 0) {
                  const err17 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/required", keyword: "required", params: { missingProperty: "credit_enabled" }, message: "must have required property 'credit_enabled'" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data7.debit_enabled === void 0) {
                  const err18 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/required", keyword: "required", params: { missingProperty: "debit_enabled" }, message: "must have required property 'debit_enabled'" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data7.credit_info === void 0) {
                  const err19 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/required", keyword: "required", params: { missingProperty: "credit_info" }, message: "must have required property 'credit_info'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data7.payee_id !== void 0) {
                  let data8 = data7.payee_id;
                  if (typeof data8 !== "string" && data8 !== null) {
                    const err20 = { instancePath: instancePath + "/data/issuers/" + i0 + "/payee_id", schemaPath: "#/properties/data/properties/issuers/items/properties/payee_id/type", keyword: "type", params: { type: schema42.properties.data.properties.issuers.items.properties.payee_id.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data7.payee_name !== void 0) {
                  let data9 = data7.payee_name;
                  if (typeof data9 !== "string" && data9 !== null) {
                    const err21 = { instancePath: instancePath + "/data/issuers/" + i0 + "/payee_name", schemaPath: "#/properties/data/properties/issuers/items/properties/payee_name/type", keyword: "type", params: { type: schema42.properties.data.properties.issuers.items.properties.payee_name.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data7.payee_address !== void 0) {
                  let data10 = data7.payee_address;
                  if (typeof data10 !== "string" && data10 !== null) {
                    const err22 = { instancePath: instancePath + "/data/issuers/" + i0 + "/payee_address", schemaPath: "#/properties/data/properties/issuers/items/properties/payee_address/type", keyword: "type", params: { type: schema42.properties.data.properties.issuers.items.properties.payee_address.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data7.payee_city !== void 0) {
                  let data11 = data7.payee_city;
                  if (typeof data11 !== "string" && data11 !== null) {
                    const err23 = { instancePath: instancePath + "/data/issuers/" + i0 + "/payee_city", schemaPath: "#/properties/data/properties/issuers/items/properties/payee_city/type", keyword: "type", params: { type: schema42.properties.data.properties.issuers.items.properties.payee_city.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data7.payee_state !== void 0) {
                  let data12 = data7.payee_state;
                  if (typeof data12 !== "string" && data12 !== null) {
                    const err24 = { instancePath: instancePath + "/data/issuers/" + i0 + "/payee_state", schemaPath: "#/properties/data/properties/issuers/items/properties/payee_state/type", keyword: "type", params: { type: schema42.properties.data.properties.issuers.items.properties.payee_state.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data7.payee_zip !== void 0) {
                  let data13 = data7.payee_zip;
                  if (typeof data13 !== "string" && data13 !== null) {
                    const err25 = { instancePath: instancePath + "/data/issuers/" + i0 + "/payee_zip", schemaPath: "#/properties/data/properties/issuers/items/properties/payee_zip/type", keyword: "type", params: { type: schema42.properties.data.properties.issuers.items.properties.payee_zip.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data7.issuing_network !== void 0) {
                  if (typeof data7.issuing_network !== "string") {
                    const err26 = { instancePath: instancePath + "/data/issuers/" + i0 + "/issuing_network", schemaPath: "#/properties/data/properties/issuers/items/properties/issuing_network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data7.credit_enabled !== void 0) {
                  let data15 = data7.credit_enabled;
                  if (!(data15 === 0 || data15 === 1)) {
                    const err27 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_enabled", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_enabled/enum", keyword: "enum", params: { allowedValues: schema42.properties.data.properties.issuers.items.properties.credit_enabled.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data7.debit_enabled !== void 0) {
                  let data16 = data7.debit_enabled;
                  if (!(data16 === 0 || data16 === 1)) {
                    const err28 = { instancePath: instancePath + "/data/issuers/" + i0 + "/debit_enabled", schemaPath: "#/properties/data/properties/issuers/items/properties/debit_enabled/enum", keyword: "enum", params: { allowedValues: schema42.properties.data.properties.issuers.items.properties.debit_enabled.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data7.credit_info !== void 0) {
                  let data17 = data7.credit_info;
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.min === void 0) {
                      const err29 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (data17.max === void 0) {
                      const err30 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (data17.card_type === void 0) {
                      const err31 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "card_type" }, message: "must have required property 'card_type'" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    if (data17.estimated_posting_time === void 0) {
                      const err32 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "estimated_posting_time" }, message: "must have required property 'estimated_posting_time'" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data17.estimated_posting_date === void 0) {
                      const err33 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "estimated_posting_date" }, message: "must have required property 'estimated_posting_date'" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (data17.min !== void 0) {
                      let data18 = data17.min;
                      if (!(typeof data18 == "number" && isFinite(data18))) {
                        const err34 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info/min", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data17.max !== void 0) {
                      let data19 = data17.max;
                      if (!(typeof data19 == "number" && isFinite(data19))) {
                        const err35 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info/max", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    if (data17.card_type !== void 0) {
                      if (typeof data17.card_type !== "string") {
                        const err36 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info/card_type", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/properties/card_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data17.estimated_posting_time !== void 0) {
                      if (typeof data17.estimated_posting_time !== "string") {
                        const err37 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info/estimated_posting_time", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/properties/estimated_posting_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                    if (data17.estimated_posting_date !== void 0) {
                      if (typeof data17.estimated_posting_date !== "string") {
                        const err38 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info/estimated_posting_date", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/properties/estimated_posting_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/data/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/issuers/items/properties/credit_info/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/data/issuers/" + i0, schemaPath: "#/properties/data/properties/issuers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/data/issuers", schemaPath: "#/properties/data/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data2.participant_unique_id1 !== void 0) {
          if (typeof data2.participant_unique_id1 !== "string") {
            const err42 = { instancePath: instancePath + "/data/participant_unique_id1", schemaPath: "#/properties/data/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data2.participant_unique_id2 !== void 0) {
          let data24 = data2.participant_unique_id2;
          if (typeof data24 !== "string" && data24 !== null) {
            const err43 = { instancePath: instancePath + "/data/participant_unique_id2", schemaPath: "#/properties/data/properties/participant_unique_id2/type", keyword: "type", params: { type: schema42.properties.data.properties.participant_unique_id2.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data2.expiration_date !== void 0) {
          let data25 = data2.expiration_date;
          if (typeof data25 !== "string" && data25 !== null) {
            const err44 = { instancePath: instancePath + "/data/expiration_date", schemaPath: "#/properties/data/properties/expiration_date/type", keyword: "type", params: { type: schema42.properties.data.properties.expiration_date.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data2.count !== void 0) {
          let data26 = data2.count;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err45 = { instancePath: instancePath + "/data/count", schemaPath: "#/properties/data/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (typeof data.time !== "string") {
        const err47 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var check_tokenizationWebhook = validate42;
var schema43 = { "type": "object", "required": ["metadata", "data"], "properties": { "metadata": { "type": "object", "required": ["id", "timestamp", "topic", "topic_description", "version"], "properties": { "id": { "type": "string", "minLength": 1 }, "timestamp": { "type": "integer", "minimum": 0 }, "topic": { "enum": ["plugin.transaction.account.tokenization.success"] }, "topic_description": { "type": "string" }, "version": { "type": "string" } } }, "data": { "type": "object", "required": ["ancillary", "event"], "properties": { "ancillary": { "type": "object", "required": ["participant_unique_id1", "participant_unique_id2", "session_id"], "properties": { "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": "string" }, "session_id": { "type": "string" }, "tracer_token": { "type": "string" } } }, "event": { "type": "object", "required": ["status", "client_message", "customer_account_token", "account_type", "last_4", "attempt_count", "max_attempts", "issuers"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "client_message": { "type": "string" }, "customer_account_token": { "type": "string" }, "account_type": { "type": "string" }, "account_id": { "type": "string" }, "last_4": { "type": "string" }, "attempt_count": { "type": "integer", "minimum": 0 }, "max_attempts": { "type": "integer", "minimum": 0 }, "issuers": { "type": "array", "items": { "type": "object", "required": ["payee_id", "payee_name", "issuing_network", "credit_enabled", "debit_enabled", "credit_info"], "properties": { "payee_id": { "type": ["string", "null"] }, "payee_name": { "type": ["string", "null"] }, "payee_address": { "type": ["string", "null"] }, "payee_city": { "type": ["string", "null"] }, "payee_state": { "type": ["string", "null"] }, "payee_zip": { "type": ["string", "null"] }, "issuing_network": { "type": "string" }, "credit_enabled": { "enum": [0, 1] }, "debit_enabled": { "enum": [0, 1] }, "credit_info": { "type": "object", "required": ["min", "max", "card_type", "estimated_posting_time", "estimated_posting_date"], "properties": { "min": { "type": "number" }, "max": { "type": "number" }, "card_type": { "type": "string" }, "estimated_posting_time": { "type": "string" }, "estimated_posting_date": { "type": "string" } } } } } } } } } } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.topic === void 0) {
          const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.topic_description === void 0) {
          const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic_description" }, message: "must have required property 'topic_description'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.version === void 0) {
          const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.topic !== void 0) {
          if (!(data0.topic === "plugin.transaction.account.tokenization.success")) {
            const err11 = { instancePath: instancePath + "/metadata/topic", schemaPath: "#/properties/metadata/properties/topic/enum", keyword: "enum", params: { allowedValues: schema43.properties.metadata.properties.topic.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.topic_description !== void 0) {
          if (typeof data0.topic_description !== "string") {
            const err12 = { instancePath: instancePath + "/metadata/topic_description", schemaPath: "#/properties/metadata/properties/topic_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          if (typeof data0.version !== "string") {
            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ancillary === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ancillary" }, message: "must have required property 'ancillary'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.event === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.ancillary !== void 0) {
          let data7 = data6.ancillary;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.participant_unique_id1 === void 0) {
              const err17 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.participant_unique_id2 === void 0) {
              const err18 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id2" }, message: "must have required property 'participant_unique_id2'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.session_id === void 0) {
              const err19 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.participant_unique_id1 !== void 0) {
              if (typeof data7.participant_unique_id1 !== "string") {
                const err20 = { instancePath: instancePath + "/data/ancillary/participant_unique_id1", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.participant_unique_id2 !== void 0) {
              if (typeof data7.participant_unique_id2 !== "string") {
                const err21 = { instancePath: instancePath + "/data/ancillary/participant_unique_id2", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.session_id !== void 0) {
              if (typeof data7.session_id !== "string") {
                const err22 = { instancePath: instancePath + "/data/ancillary/session_id", schemaPath: "#/properties/data/properties/ancillary/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.tracer_token !== void 0) {
              if (typeof data7.tracer_token !== "string") {
                const err23 = { instancePath: instancePath + "/data/ancillary/tracer_token", schemaPath: "#/properties/data/properties/ancillary/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.event !== void 0) {
          let data12 = data6.event;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.status === void 0) {
              const err25 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.client_message === void 0) {
              const err26 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.customer_account_token === void 0) {
              const err27 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data12.account_type === void 0) {
              const err28 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "account_type" }, message: "must have required property 'account_type'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data12.last_4 === void 0) {
              const err29 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "last_4" }, message: "must have required property 'last_4'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data12.attempt_count === void 0) {
              const err30 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "attempt_count" }, message: "must have required property 'attempt_count'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data12.max_attempts === void 0) {
              const err31 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "max_attempts" }, message: "must have required property 'max_attempts'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data12.issuers === void 0) {
              const err32 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "issuers" }, message: "must have required property 'issuers'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data12.status !== void 0) {
              let data13 = data12.status;
              if (typeof data13 === "string") {
                if (!pattern38.test(data13)) {
                  const err33 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data12.client_message !== void 0) {
              if (typeof data12.client_message !== "string") {
                const err35 = { instancePath: instancePath + "/data/event/client_message", schemaPath: "#/properties/data/properties/event/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data12.customer_account_token !== void 0) {
              if (typeof data12.customer_account_token !== "string") {
                const err36 = { instancePath: instancePath + "/data/event/customer_account_token", schemaPath: "#/properties/data/properties/event/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data12.account_type !== void 0) {
              if (typeof data12.account_type !== "string") {
                const err37 = { instancePath: instancePath + "/data/event/account_type", schemaPath: "#/properties/data/properties/event/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data12.account_id !== void 0) {
              if (typeof data12.account_id !== "string") {
                const err38 = { instancePath: instancePath + "/data/event/account_id", schemaPath: "#/properties/data/properties/event/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data12.last_4 !== void 0) {
              if (typeof data12.last_4 !== "string") {
                const err39 = { instancePath: instancePath + "/data/event/last_4", schemaPath: "#/properties/data/properties/event/properties/last_4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data12.attempt_count !== void 0) {
              let data19 = data12.attempt_count;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err40 = { instancePath: instancePath + "/data/event/attempt_count", schemaPath: "#/properties/data/properties/event/properties/attempt_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err41 = { instancePath: instancePath + "/data/event/attempt_count", schemaPath: "#/properties/data/properties/event/properties/attempt_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
            if (data12.max_attempts !== void 0) {
              let data20 = data12.max_attempts;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err42 = { instancePath: instancePath + "/data/event/max_attempts", schemaPath: "#/properties/data/properties/event/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 0 || isNaN(data20)) {
                  const err43 = { instancePath: instancePath + "/data/event/max_attempts", schemaPath: "#/properties/data/properties/event/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            }
            if (data12.issuers !== void 0) {
              let data21 = data12.issuers;
              if (Array.isArray(data21)) {
                const len0 = data21.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data22 = data21[i0];
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.payee_id === void 0) {
                      const err44 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/required", keyword: "required", params: { missingProperty: "payee_id" }, message: "must have required property 'payee_id'" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (data22.payee_name === void 0) {
                      const err45 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/required", keyword: "required", params: { missingProperty: "payee_name" }, message: "must have required property 'payee_name'" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data22.issuing_network === void 0) {
                      const err46 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/required", keyword: "required", params: { missingProperty: "issuing_network" }, message: "must have required property 'issuing_network'" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (data22.credit_enabled === void 0) {
                      const err47 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/required", keyword: "required", params: { missingProperty: "credit_enabled" }, message: "must have required property 'credit_enabled'" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                    if (data22.debit_enabled === void 0) {
                      const err48 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/required", keyword: "required", params: { missingProperty: "debit_enabled" }, message: "must have required property 'debit_enabled'" };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                    if (data22.credit_info === void 0) {
                      const err49 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/required", keyword: "required", params: { missingProperty: "credit_info" }, message: "must have required property 'credit_info'" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                    if (data22.payee_id !== void 0) {
                      let data23 = data22.payee_id;
                      if (typeof data23 !== "string" && data23 !== null) {
                        const err50 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/payee_id", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/payee_id/type", keyword: "type", params: { type: schema43.properties.data.properties.event.properties.issuers.items.properties.payee_id.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                    }
                    if (data22.payee_name !== void 0) {
                      let data24 = data22.payee_name;
                      if (typeof data24 !== "string" && data24 !== null) {
                        const err51 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/payee_name", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/payee_name/type", keyword: "type", params: { type: schema43.properties.data.properties.event.properties.issuers.items.properties.payee_name.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    }
                    if (data22.payee_address !== void 0) {
                      let data25 = data22.payee_address;
                      if (typeof data25 !== "string" && data25 !== null) {
                        const err52 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/payee_address", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/payee_address/type", keyword: "type", params: { type: schema43.properties.data.properties.event.properties.issuers.items.properties.payee_address.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                    }
                    if (data22.payee_city !== void 0) {
                      let data26 = data22.payee_city;
                      if (typeof data26 !== "string" && data26 !== null) {
                        const err53 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/payee_city", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/payee_city/type", keyword: "type", params: { type: schema43.properties.data.properties.event.properties.issuers.items.properties.payee_city.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                    }
                    if (data22.payee_state !== void 0) {
                      let data27 = data22.payee_state;
                      if (typeof data27 !== "string" && data27 !== null) {
                        const err54 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/payee_state", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/payee_state/type", keyword: "type", params: { type: schema43.properties.data.properties.event.properties.issuers.items.properties.payee_state.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                    }
                    if (data22.payee_zip !== void 0) {
                      let data28 = data22.payee_zip;
                      if (typeof data28 !== "string" && data28 !== null) {
                        const err55 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/payee_zip", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/payee_zip/type", keyword: "type", params: { type: schema43.properties.data.properties.event.properties.issuers.items.properties.payee_zip.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                    }
                    if (data22.issuing_network !== void 0) {
                      if (typeof data22.issuing_network !== "string") {
                        const err56 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/issuing_network", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/issuing_network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                    if (data22.credit_enabled !== void 0) {
                      let data30 = data22.credit_enabled;
                      if (!(data30 === 0 || data30 === 1)) {
                        const err57 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_enabled", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_enabled/enum", keyword: "enum", params: { allowedValues: schema43.properties.data.properties.event.properties.issuers.items.properties.credit_enabled.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                    if (data22.debit_enabled !== void 0) {
                      let data31 = data22.debit_enabled;
                      if (!(data31 === 0 || data31 === 1)) {
                        const err58 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/debit_enabled", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/debit_enabled/enum", keyword: "enum", params: { allowedValues: schema43.properties.data.properties.event.properties.issuers.items.properties.debit_enabled.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                    }
                    if (data22.credit_info !== void 0) {
                      let data32 = data22.credit_info;
                      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                        if (data32.min === void 0) {
                          const err59 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                        }
                        if (data32.max === void 0) {
                          const err60 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                          if (vErrors === null) {
                            vErrors = [err60];
                          } else {
                            vErrors.push(err60);
                          }
                          errors++;
                        }
                        if (data32.card_type === void 0) {
                          const err61 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "card_type" }, message: "must have required property 'card_type'" };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                        if (data32.estimated_posting_time === void 0) {
                          const err62 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "estimated_posting_time" }, message: "must have required property 'estimated_posting_time'" };
                          if (vErrors === null) {
                            vErrors = [err62];
                          } else {
                            vErrors.push(err62);
                          }
                          errors++;
                        }
                        if (data32.estimated_posting_date === void 0) {
                          const err63 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/required", keyword: "required", params: { missingProperty: "estimated_posting_date" }, message: "must have required property 'estimated_posting_date'" };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                        if (data32.min !== void 0) {
                          let data33 = data32.min;
                          if (!(typeof data33 == "number" && isFinite(data33))) {
                            const err64 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info/min", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                              vErrors = [err64];
                            } else {
                              vErrors.push(err64);
                            }
                            errors++;
                          }
                        }
                        if (data32.max !== void 0) {
                          let data34 = data32.max;
                          if (!(typeof data34 == "number" && isFinite(data34))) {
                            const err65 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info/max", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                              vErrors = [err65];
                            } else {
                              vErrors.push(err65);
                            }
                            errors++;
                          }
                        }
                        if (data32.card_type !== void 0) {
                          if (typeof data32.card_type !== "string") {
                            const err66 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info/card_type", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/properties/card_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err66];
                            } else {
                              vErrors.push(err66);
                            }
                            errors++;
                          }
                        }
                        if (data32.estimated_posting_time !== void 0) {
                          if (typeof data32.estimated_posting_time !== "string") {
                            const err67 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info/estimated_posting_time", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/properties/estimated_posting_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err67];
                            } else {
                              vErrors.push(err67);
                            }
                            errors++;
                          }
                        }
                        if (data32.estimated_posting_date !== void 0) {
                          if (typeof data32.estimated_posting_date !== "string") {
                            const err68 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info/estimated_posting_date", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/properties/estimated_posting_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err68];
                            } else {
                              vErrors.push(err68);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err69 = { instancePath: instancePath + "/data/event/issuers/" + i0 + "/credit_info", schemaPath: "#/properties/data/properties/event/properties/issuers/items/properties/credit_info/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err70 = { instancePath: instancePath + "/data/event/issuers/" + i0, schemaPath: "#/properties/data/properties/event/properties/issuers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
              } else {
                const err71 = { instancePath: instancePath + "/data/event/issuers", schemaPath: "#/properties/data/properties/event/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
  } else {
    const err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var check_recipientWebhook = validate43;
var schema44 = { "type": "object", "required": ["metadata", "data"], "properties": { "metadata": { "type": "object", "required": ["id", "timestamp", "topic", "topic_description", "version"], "properties": { "id": { "type": "string", "minLength": 1 }, "timestamp": { "type": "integer", "minimum": 0 }, "topic": { "enum": ["plugin.transaction.recipient.verification.rvdm.success", "plugin.transaction.recipient.verification.rvdm.failure"] }, "topic_description": { "type": "string" }, "version": { "type": "string" } } }, "data": { "type": "object", "required": ["ancillary", "event"], "properties": { "ancillary": { "type": "object", "required": ["participant_unique_id1", "participant_unique_id2", "session_id"], "properties": { "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": "string" }, "session_id": { "type": "string" }, "tracer_token": { "type": "string" } } }, "event": { "type": "object", "required": ["status", "client_message", "has_passed", "attempt_count", "max_attempts", "field_results", "was_skipped"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "client_message": { "type": "string" }, "has_passed": { "type": "boolean" }, "attempt_count": { "type": "integer", "minimum": 0 }, "max_attempts": { "type": "integer", "minimum": 0 }, "field_results": { "type": "array", "items": { "type": "object", "required": ["field_name", "is_enabled", "was_evaluated", "is_matching", "hard_fail_on_mismatch", "client_provided_value", "customer_provided_value"], "properties": { "field_name": { "enum": ["FirstName", "LastName", "AddressLine1", "AddressLine2", "City", "State", "ZipCode", "BusinessName"] }, "is_enabled": { "type": "boolean" }, "was_evaluated": { "type": "boolean" }, "is_matching": { "type": "boolean" }, "hard_fail_on_mismatch": { "type": "boolean" }, "client_provided_value": { "type": "string" }, "customer_provided_value": { "type": "string" } } } }, "was_skipped": { "type": "boolean" } } } } } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.topic === void 0) {
          const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.topic_description === void 0) {
          const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic_description" }, message: "must have required property 'topic_description'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.version === void 0) {
          const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.topic !== void 0) {
          let data3 = data0.topic;
          if (!(data3 === "plugin.transaction.recipient.verification.rvdm.success" || data3 === "plugin.transaction.recipient.verification.rvdm.failure")) {
            const err11 = { instancePath: instancePath + "/metadata/topic", schemaPath: "#/properties/metadata/properties/topic/enum", keyword: "enum", params: { allowedValues: schema44.properties.metadata.properties.topic.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.topic_description !== void 0) {
          if (typeof data0.topic_description !== "string") {
            const err12 = { instancePath: instancePath + "/metadata/topic_description", schemaPath: "#/properties/metadata/properties/topic_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          if (typeof data0.version !== "string") {
            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ancillary === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ancillary" }, message: "must have required property 'ancillary'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.event === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.ancillary !== void 0) {
          let data7 = data6.ancillary;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.participant_unique_id1 === void 0) {
              const err17 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.participant_unique_id2 === void 0) {
              const err18 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id2" }, message: "must have required property 'participant_unique_id2'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.session_id === void 0) {
              const err19 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.participant_unique_id1 !== void 0) {
              if (typeof data7.participant_unique_id1 !== "string") {
                const err20 = { instancePath: instancePath + "/data/ancillary/participant_unique_id1", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.participant_unique_id2 !== void 0) {
              if (typeof data7.participant_unique_id2 !== "string") {
                const err21 = { instancePath: instancePath + "/data/ancillary/participant_unique_id2", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.session_id !== void 0) {
              if (typeof data7.session_id !== "string") {
                const err22 = { instancePath: instancePath + "/data/ancillary/session_id", schemaPath: "#/properties/data/properties/ancillary/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.tracer_token !== void 0) {
              if (typeof data7.tracer_token !== "string") {
                const err23 = { instancePath: instancePath + "/data/ancillary/tracer_token", schemaPath: "#/properties/data/properties/ancillary/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.event !== void 0) {
          let data12 = data6.event;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.status === void 0) {
              const err25 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.client_message === void 0) {
              const err26 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.has_passed === void 0) {
              const err27 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "has_passed" }, message: "must have required property 'has_passed'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data12.attempt_count === void 0) {
              const err28 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "attempt_count" }, message: "must have required property 'attempt_count'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data12.max_attempts === void 0) {
              const err29 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "max_attempts" }, message: "must have required property 'max_attempts'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data12.field_results === void 0) {
              const err30 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "field_results" }, message: "must have required property 'field_results'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data12.was_skipped === void 0) {
              const err31 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "was_skipped" }, message: "must have required property 'was_skipped'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data12.status !== void 0) {
              let data13 = data12.status;
              if (typeof data13 === "string") {
                if (!pattern38.test(data13)) {
                  const err32 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data12.client_message !== void 0) {
              if (typeof data12.client_message !== "string") {
                const err34 = { instancePath: instancePath + "/data/event/client_message", schemaPath: "#/properties/data/properties/event/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data12.has_passed !== void 0) {
              if (typeof data12.has_passed !== "boolean") {
                const err35 = { instancePath: instancePath + "/data/event/has_passed", schemaPath: "#/properties/data/properties/event/properties/has_passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data12.attempt_count !== void 0) {
              let data16 = data12.attempt_count;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err36 = { instancePath: instancePath + "/data/event/attempt_count", schemaPath: "#/properties/data/properties/event/properties/attempt_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err37 = { instancePath: instancePath + "/data/event/attempt_count", schemaPath: "#/properties/data/properties/event/properties/attempt_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            }
            if (data12.max_attempts !== void 0) {
              let data17 = data12.max_attempts;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err38 = { instancePath: instancePath + "/data/event/max_attempts", schemaPath: "#/properties/data/properties/event/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err39 = { instancePath: instancePath + "/data/event/max_attempts", schemaPath: "#/properties/data/properties/event/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
            }
            if (data12.field_results !== void 0) {
              let data18 = data12.field_results;
              if (Array.isArray(data18)) {
                const len0 = data18.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data19 = data18[i0];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    if (data19.field_name === void 0) {
                      const err40 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "field_name" }, message: "must have required property 'field_name'" };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (data19.is_enabled === void 0) {
                      const err41 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "is_enabled" }, message: "must have required property 'is_enabled'" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (data19.was_evaluated === void 0) {
                      const err42 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "was_evaluated" }, message: "must have required property 'was_evaluated'" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (data19.is_matching === void 0) {
                      const err43 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "is_matching" }, message: "must have required property 'is_matching'" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data19.hard_fail_on_mismatch === void 0) {
                      const err44 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "hard_fail_on_mismatch" }, message: "must have required property 'hard_fail_on_mismatch'" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (data19.client_provided_value === void 0) {
                      const err45 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "client_provided_value" }, message: "must have required property 'client_provided_value'" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data19.customer_provided_value === void 0) {
                      const err46 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/required", keyword: "required", params: { missingProperty: "customer_provided_value" }, message: "must have required property 'customer_provided_value'" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (data19.field_name !== void 0) {
                      let data20 = data19.field_name;
                      if (!(data20 === "FirstName" || data20 === "LastName" || data20 === "AddressLine1" || data20 === "AddressLine2" || data20 === "City" || data20 === "State" || data20 === "ZipCode" || data20 === "BusinessName")) {
                        const err47 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/field_name", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/field_name/enum", keyword: "enum", params: { allowedValues: schema44.properties.data.properties.event.properties.field_results.items.properties.field_name.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data19.is_enabled !== void 0) {
                      if (typeof data19.is_enabled !== "boolean") {
                        const err48 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/is_enabled", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                    if (data19.was_evaluated !== void 0) {
                      if (typeof data19.was_evaluated !== "boolean") {
                        const err49 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/was_evaluated", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/was_evaluated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                    if (data19.is_matching !== void 0) {
                      if (typeof data19.is_matching !== "boolean") {
                        const err50 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/is_matching", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/is_matching/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                    }
                    if (data19.hard_fail_on_mismatch !== void 0) {
                      if (typeof data19.hard_fail_on_mismatch !== "boolean") {
                        const err51 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/hard_fail_on_mismatch", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/hard_fail_on_mismatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    }
                    if (data19.client_provided_value !== void 0) {
                      if (typeof data19.client_provided_value !== "string") {
                        const err52 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/client_provided_value", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/client_provided_value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                    }
                    if (data19.customer_provided_value !== void 0) {
                      if (typeof data19.customer_provided_value !== "string") {
                        const err53 = { instancePath: instancePath + "/data/event/field_results/" + i0 + "/customer_provided_value", schemaPath: "#/properties/data/properties/event/properties/field_results/items/properties/customer_provided_value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/data/event/field_results/" + i0, schemaPath: "#/properties/data/properties/event/properties/field_results/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/data/event/field_results", schemaPath: "#/properties/data/properties/event/properties/field_results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data12.was_skipped !== void 0) {
              if (typeof data12.was_skipped !== "boolean") {
                const err56 = { instancePath: instancePath + "/data/event/was_skipped", schemaPath: "#/properties/data/properties/event/properties/was_skipped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
  } else {
    const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var check_accountWebhook = validate44;
var schema45 = { "type": "object", "required": ["metadata", "data"], "properties": { "metadata": { "type": "object", "required": ["id", "timestamp", "topic", "topic_description", "version"], "properties": { "id": { "type": "string", "minLength": 1 }, "timestamp": { "type": "integer", "minimum": 0 }, "topic": { "enum": ["plugin.transaction.account.verification.card.cns_cd.success", "plugin.transaction.account.verification.card.cns_cd.failure", "plugin.transaction.account.verification.card.avs_cvv.success", "plugin.transaction.account.verification.card.avs_cvv.failure", "plugin.transaction.account.verification.ach.rnv.success", "plugin.transaction.account.verification.ach.rnv.failure", "plugin.transaction.account.verification.ach.anv.success", "plugin.transaction.account.verification.ach.anv.failure", "plugin.transaction.account.verification.ach.nav.success", "plugin.transaction.account.verification.ach.nav.failure", "plugin.transaction.account.verification.paypal.av.success", "plugin.transaction.account.verification.paypal.av.failure"] }, "topic_description": { "type": "string" }, "version": { "type": "string" } } }, "data": { "type": "object", "required": ["ancillary", "event"], "properties": { "ancillary": { "type": "object", "required": ["participant_unique_id1", "participant_unique_id2", "session_id"], "properties": { "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": "string" }, "session_id": { "type": "string" }, "tracer_token": { "type": "string" } } }, "event": { "type": "object", "required": ["status", "client_message", "attempt_count", "max_attempts"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "client_message": { "type": "string" }, "attempt_count": { "type": "integer", "minimum": 0 }, "max_attempts": { "type": "integer", "minimum": 0 } } } } } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.topic === void 0) {
          const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.topic_description === void 0) {
          const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic_description" }, message: "must have required property 'topic_description'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.version === void 0) {
          const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.topic !== void 0) {
          let data3 = data0.topic;
          if (!(data3 === "plugin.transaction.account.verification.card.cns_cd.success" || data3 === "plugin.transaction.account.verification.card.cns_cd.failure" || data3 === "plugin.transaction.account.verification.card.avs_cvv.success" || data3 === "plugin.transaction.account.verification.card.avs_cvv.failure" || data3 === "plugin.transaction.account.verification.ach.rnv.success" || data3 === "plugin.transaction.account.verification.ach.rnv.failure" || data3 === "plugin.transaction.account.verification.ach.anv.success" || data3 === "plugin.transaction.account.verification.ach.anv.failure" || data3 === "plugin.transaction.account.verification.ach.nav.success" || data3 === "plugin.transaction.account.verification.ach.nav.failure" || data3 === "plugin.transaction.account.verification.paypal.av.success" || data3 === "plugin.transaction.account.verification.paypal.av.failure")) {
            const err11 = { instancePath: instancePath + "/metadata/topic", schemaPath: "#/properties/metadata/properties/topic/enum", keyword: "enum", params: { allowedValues: schema45.properties.metadata.properties.topic.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.topic_description !== void 0) {
          if (typeof data0.topic_description !== "string") {
            const err12 = { instancePath: instancePath + "/metadata/topic_description", schemaPath: "#/properties/metadata/properties/topic_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          if (typeof data0.version !== "string") {
            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ancillary === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ancillary" }, message: "must have required property 'ancillary'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.event === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.ancillary !== void 0) {
          let data7 = data6.ancillary;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.participant_unique_id1 === void 0) {
              const err17 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.participant_unique_id2 === void 0) {
              const err18 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id2" }, message: "must have required property 'participant_unique_id2'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.session_id === void 0) {
              const err19 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.participant_unique_id1 !== void 0) {
              if (typeof data7.participant_unique_id1 !== "string") {
                const err20 = { instancePath: instancePath + "/data/ancillary/participant_unique_id1", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.participant_unique_id2 !== void 0) {
              if (typeof data7.participant_unique_id2 !== "string") {
                const err21 = { instancePath: instancePath + "/data/ancillary/participant_unique_id2", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.session_id !== void 0) {
              if (typeof data7.session_id !== "string") {
                const err22 = { instancePath: instancePath + "/data/ancillary/session_id", schemaPath: "#/properties/data/properties/ancillary/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.tracer_token !== void 0) {
              if (typeof data7.tracer_token !== "string") {
                const err23 = { instancePath: instancePath + "/data/ancillary/tracer_token", schemaPath: "#/properties/data/properties/ancillary/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.event !== void 0) {
          let data12 = data6.event;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.status === void 0) {
              const err25 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.client_message === void 0) {
              const err26 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.attempt_count === void 0) {
              const err27 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "attempt_count" }, message: "must have required property 'attempt_count'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data12.max_attempts === void 0) {
              const err28 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "max_attempts" }, message: "must have required property 'max_attempts'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data12.status !== void 0) {
              let data13 = data12.status;
              if (typeof data13 === "string") {
                if (!pattern38.test(data13)) {
                  const err29 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data12.client_message !== void 0) {
              if (typeof data12.client_message !== "string") {
                const err31 = { instancePath: instancePath + "/data/event/client_message", schemaPath: "#/properties/data/properties/event/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data12.attempt_count !== void 0) {
              let data15 = data12.attempt_count;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err32 = { instancePath: instancePath + "/data/event/attempt_count", schemaPath: "#/properties/data/properties/event/properties/attempt_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err33 = { instancePath: instancePath + "/data/event/attempt_count", schemaPath: "#/properties/data/properties/event/properties/attempt_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data12.max_attempts !== void 0) {
              let data16 = data12.max_attempts;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err34 = { instancePath: instancePath + "/data/event/max_attempts", schemaPath: "#/properties/data/properties/event/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err35 = { instancePath: instancePath + "/data/event/max_attempts", schemaPath: "#/properties/data/properties/event/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var check_sessionWebhook = validate45;
var schema46 = { "type": "object", "required": ["metadata", "data"], "properties": { "metadata": { "type": "object", "required": ["id", "timestamp", "topic", "topic_description", "version"], "properties": { "id": { "type": "string", "minLength": 1 }, "timestamp": { "type": "integer", "minimum": 0 }, "topic": { "enum": ["plugin.transaction.session.request.expired", "plugin.transaction.session.request.terminated"] }, "topic_description": { "type": "string" }, "version": { "type": "string" } } }, "data": { "type": "object", "required": ["ancillary", "event"], "properties": { "ancillary": { "type": "object", "required": ["participant_unique_id1", "participant_unique_id2", "session_id"], "properties": { "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": "string" }, "session_id": { "type": "string" }, "tracer_token": { "type": "string" } } }, "event": { "type": "object", "required": ["status", "client_message"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "client_message": { "type": "string" } } } } } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.topic === void 0) {
          const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.topic_description === void 0) {
          const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic_description" }, message: "must have required property 'topic_description'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.version === void 0) {
          const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.topic !== void 0) {
          let data3 = data0.topic;
          if (!(data3 === "plugin.transaction.session.request.expired" || data3 === "plugin.transaction.session.request.terminated")) {
            const err11 = { instancePath: instancePath + "/metadata/topic", schemaPath: "#/properties/metadata/properties/topic/enum", keyword: "enum", params: { allowedValues: schema46.properties.metadata.properties.topic.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.topic_description !== void 0) {
          if (typeof data0.topic_description !== "string") {
            const err12 = { instancePath: instancePath + "/metadata/topic_description", schemaPath: "#/properties/metadata/properties/topic_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          if (typeof data0.version !== "string") {
            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ancillary === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ancillary" }, message: "must have required property 'ancillary'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.event === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.ancillary !== void 0) {
          let data7 = data6.ancillary;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.participant_unique_id1 === void 0) {
              const err17 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.participant_unique_id2 === void 0) {
              const err18 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id2" }, message: "must have required property 'participant_unique_id2'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.session_id === void 0) {
              const err19 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.participant_unique_id1 !== void 0) {
              if (typeof data7.participant_unique_id1 !== "string") {
                const err20 = { instancePath: instancePath + "/data/ancillary/participant_unique_id1", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.participant_unique_id2 !== void 0) {
              if (typeof data7.participant_unique_id2 !== "string") {
                const err21 = { instancePath: instancePath + "/data/ancillary/participant_unique_id2", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.session_id !== void 0) {
              if (typeof data7.session_id !== "string") {
                const err22 = { instancePath: instancePath + "/data/ancillary/session_id", schemaPath: "#/properties/data/properties/ancillary/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.tracer_token !== void 0) {
              if (typeof data7.tracer_token !== "string") {
                const err23 = { instancePath: instancePath + "/data/ancillary/tracer_token", schemaPath: "#/properties/data/properties/ancillary/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.event !== void 0) {
          let data12 = data6.event;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.status === void 0) {
              const err25 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.client_message === void 0) {
              const err26 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.status !== void 0) {
              let data13 = data12.status;
              if (typeof data13 === "string") {
                if (!pattern38.test(data13)) {
                  const err27 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data12.client_message !== void 0) {
              if (typeof data12.client_message !== "string") {
                const err29 = { instancePath: instancePath + "/data/event/client_message", schemaPath: "#/properties/data/properties/event/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var check_ofacWebhook = validate46;
var schema47 = { "type": "object", "required": ["metadata", "data"], "properties": { "metadata": { "type": "object", "required": ["id", "timestamp", "topic", "topic_description", "version"], "properties": { "id": { "type": "string", "minLength": 1 }, "timestamp": { "type": "integer", "minimum": 0 }, "topic": { "enum": ["plugin.transaction.recipient.verification.ofac.status.suspended", "plugin.transaction.recipient.verification.ofac.status.cleared", "plugin.transaction.recipient.verification.ofac.status.failure", "gateway.transaction.recipient.verification.ofac.status.suspended", "gateway.transaction.recipient.verification.ofac.status.cleared", "gateway.transaction.recipient.verification.ofac.status.failure"] }, "topic_description": { "type": "string" }, "version": { "type": "string" } } }, "data": { "type": "object", "required": ["ancillary", "event"], "properties": { "ancillary": { "type": "object", "required": ["participant_unique_id1", "participant_unique_id2", "session_id"], "properties": { "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": "string" }, "session_id": { "type": "string" }, "tracer_token": { "type": "string" } } }, "event": { "type": "object", "required": ["status", "client_message"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "client_message": { "type": "string" }, "customer_account_token": { "type": "string" }, "transaction_id": { "type": "string" } } } } } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.topic === void 0) {
          const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.topic_description === void 0) {
          const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic_description" }, message: "must have required property 'topic_description'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.version === void 0) {
          const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.topic !== void 0) {
          let data3 = data0.topic;
          if (!(data3 === "plugin.transaction.recipient.verification.ofac.status.suspended" || data3 === "plugin.transaction.recipient.verification.ofac.status.cleared" || data3 === "plugin.transaction.recipient.verification.ofac.status.failure" || data3 === "gateway.transaction.recipient.verification.ofac.status.suspended" || data3 === "gateway.transaction.recipient.verification.ofac.status.cleared" || data3 === "gateway.transaction.recipient.verification.ofac.status.failure")) {
            const err11 = { instancePath: instancePath + "/metadata/topic", schemaPath: "#/properties/metadata/properties/topic/enum", keyword: "enum", params: { allowedValues: schema47.properties.metadata.properties.topic.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.topic_description !== void 0) {
          if (typeof data0.topic_description !== "string") {
            const err12 = { instancePath: instancePath + "/metadata/topic_description", schemaPath: "#/properties/metadata/properties/topic_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          if (typeof data0.version !== "string") {
            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ancillary === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ancillary" }, message: "must have required property 'ancillary'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.event === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.ancillary !== void 0) {
          let data7 = data6.ancillary;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.participant_unique_id1 === void 0) {
              const err17 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.participant_unique_id2 === void 0) {
              const err18 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id2" }, message: "must have required property 'participant_unique_id2'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.session_id === void 0) {
              const err19 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.participant_unique_id1 !== void 0) {
              if (typeof data7.participant_unique_id1 !== "string") {
                const err20 = { instancePath: instancePath + "/data/ancillary/participant_unique_id1", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.participant_unique_id2 !== void 0) {
              if (typeof data7.participant_unique_id2 !== "string") {
                const err21 = { instancePath: instancePath + "/data/ancillary/participant_unique_id2", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.session_id !== void 0) {
              if (typeof data7.session_id !== "string") {
                const err22 = { instancePath: instancePath + "/data/ancillary/session_id", schemaPath: "#/properties/data/properties/ancillary/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.tracer_token !== void 0) {
              if (typeof data7.tracer_token !== "string") {
                const err23 = { instancePath: instancePath + "/data/ancillary/tracer_token", schemaPath: "#/properties/data/properties/ancillary/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.event !== void 0) {
          let data12 = data6.event;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.status === void 0) {
              const err25 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.client_message === void 0) {
              const err26 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.status !== void 0) {
              let data13 = data12.status;
              if (typeof data13 === "string") {
                if (!pattern38.test(data13)) {
                  const err27 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data12.client_message !== void 0) {
              if (typeof data12.client_message !== "string") {
                const err29 = { instancePath: instancePath + "/data/event/client_message", schemaPath: "#/properties/data/properties/event/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data12.customer_account_token !== void 0) {
              if (typeof data12.customer_account_token !== "string") {
                const err30 = { instancePath: instancePath + "/data/event/customer_account_token", schemaPath: "#/properties/data/properties/event/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data12.transaction_id !== void 0) {
              if (typeof data12.transaction_id !== "string") {
                const err31 = { instancePath: instancePath + "/data/event/transaction_id", schemaPath: "#/properties/data/properties/event/properties/transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var check_paymentWebhook = validate47;
var schema48 = { "type": "object", "required": ["metadata", "data"], "properties": { "metadata": { "type": "object", "required": ["id", "timestamp", "topic", "topic_description", "version"], "properties": { "id": { "type": "string", "minLength": 1 }, "timestamp": { "type": "integer", "minimum": 0 }, "topic": { "enum": ["gateway.transaction.recipient.payment.status.check.issued", "gateway.transaction.recipient.payment.status.check.paid", "gateway.transaction.recipient.payment.status.returned"] }, "topic_description": { "type": "string" }, "version": { "type": "string" } } }, "data": { "type": "object", "required": ["ancillary", "event"], "properties": { "ancillary": { "type": "object", "required": ["participant_unique_id1", "participant_unique_id2", "session_id"], "properties": { "participant_unique_id1": { "type": "string" }, "participant_unique_id2": { "type": "string" }, "session_id": { "type": "string" }, "tracer_token": { "type": "string" } } }, "event": { "type": "object", "required": ["status", "client_message"], "properties": { "status": { "type": "string", "pattern": "^[0-9]+$" }, "client_message": { "type": "string" }, "customer_account_token": { "type": "string" }, "transaction_id": { "type": "string" }, "amount": { "type": "string" } } } } } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.timestamp === void 0) {
          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.topic === void 0) {
          const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.topic_description === void 0) {
          const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "topic_description" }, message: "must have required property 'topic_description'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.version === void 0) {
          const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/metadata/timestamp", schemaPath: "#/properties/metadata/properties/timestamp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.topic !== void 0) {
          let data3 = data0.topic;
          if (!(data3 === "gateway.transaction.recipient.payment.status.check.issued" || data3 === "gateway.transaction.recipient.payment.status.check.paid" || data3 === "gateway.transaction.recipient.payment.status.returned")) {
            const err11 = { instancePath: instancePath + "/metadata/topic", schemaPath: "#/properties/metadata/properties/topic/enum", keyword: "enum", params: { allowedValues: schema48.properties.metadata.properties.topic.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.topic_description !== void 0) {
          if (typeof data0.topic_description !== "string") {
            const err12 = { instancePath: instancePath + "/metadata/topic_description", schemaPath: "#/properties/metadata/properties/topic_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.version !== void 0) {
          if (typeof data0.version !== "string") {
            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ancillary === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ancillary" }, message: "must have required property 'ancillary'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.event === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.ancillary !== void 0) {
          let data7 = data6.ancillary;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.participant_unique_id1 === void 0) {
              const err17 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id1" }, message: "must have required property 'participant_unique_id1'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.participant_unique_id2 === void 0) {
              const err18 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "participant_unique_id2" }, message: "must have required property 'participant_unique_id2'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.session_id === void 0) {
              const err19 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.participant_unique_id1 !== void 0) {
              if (typeof data7.participant_unique_id1 !== "string") {
                const err20 = { instancePath: instancePath + "/data/ancillary/participant_unique_id1", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.participant_unique_id2 !== void 0) {
              if (typeof data7.participant_unique_id2 !== "string") {
                const err21 = { instancePath: instancePath + "/data/ancillary/participant_unique_id2", schemaPath: "#/properties/data/properties/ancillary/properties/participant_unique_id2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.session_id !== void 0) {
              if (typeof data7.session_id !== "string") {
                const err22 = { instancePath: instancePath + "/data/ancillary/session_id", schemaPath: "#/properties/data/properties/ancillary/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.tracer_token !== void 0) {
              if (typeof data7.tracer_token !== "string") {
                const err23 = { instancePath: instancePath + "/data/ancillary/tracer_token", schemaPath: "#/properties/data/properties/ancillary/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/data/ancillary", schemaPath: "#/properties/data/properties/ancillary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.event !== void 0) {
          let data12 = data6.event;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.status === void 0) {
              const err25 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.client_message === void 0) {
              const err26 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/required", keyword: "required", params: { missingProperty: "client_message" }, message: "must have required property 'client_message'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.status !== void 0) {
              let data13 = data12.status;
              if (typeof data13 === "string") {
                if (!pattern38.test(data13)) {
                  const err27 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/data/event/status", schemaPath: "#/properties/data/properties/event/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data12.client_message !== void 0) {
              if (typeof data12.client_message !== "string") {
                const err29 = { instancePath: instancePath + "/data/event/client_message", schemaPath: "#/properties/data/properties/event/properties/client_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data12.customer_account_token !== void 0) {
              if (typeof data12.customer_account_token !== "string") {
                const err30 = { instancePath: instancePath + "/data/event/customer_account_token", schemaPath: "#/properties/data/properties/event/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data12.transaction_id !== void 0) {
              if (typeof data12.transaction_id !== "string") {
                const err31 = { instancePath: instancePath + "/data/event/transaction_id", schemaPath: "#/properties/data/properties/event/properties/transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data12.amount !== void 0) {
              if (typeof data12.amount !== "string") {
                const err32 = { instancePath: instancePath + "/data/event/amount", schemaPath: "#/properties/data/properties/event/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/data/event", schemaPath: "#/properties/data/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var check_TOKEN_SUCCESS = validate48;
var schema49 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "customer_account_token", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.token_success"] }, "customer_account_token": { "type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
var pattern52 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.customer_account_token === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_account_token" }, message: "must have required property 'customer_account_token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.funding_destination === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "customer_account_token" || key0 === "funding_destination")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.token_success")) {
        const err10 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema49.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.customer_account_token !== void 0) {
      let data3 = data.customer_account_token;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err11 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/customer_account_token", schemaPath: "#/properties/customer_account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.funding_destination !== void 0) {
      let data4 = data.funding_destination;
      if (!(data4 === "debit" || data4 === "credit" || data4 === "ach" || data4 === "billpay" || data4 === "paypal")) {
        const err13 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema49.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var check_FUNDING_CANCELED = validate49;
var schema50 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.funding_canceled"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.funding_destination === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "funding_destination")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.funding_canceled")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema50.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.funding_destination !== void 0) {
      let data3 = data.funding_destination;
      if (!(data3 === "debit" || data3 === "credit" || data3 === "ach" || data3 === "billpay" || data3 === "paypal")) {
        const err10 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema50.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var check_TERMINAL_FAILURE = validate50;
var schema51 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination", "error"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.terminal_failure"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.funding_destination === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "funding_destination" || key0 === "error")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.terminal_failure")) {
        const err10 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema51.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.funding_destination !== void 0) {
      let data3 = data.funding_destination;
      if (!(data3 === "debit" || data3 === "credit" || data3 === "ach" || data3 === "billpay" || data3 === "paypal")) {
        const err11 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema51.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (!(data4 === 700 || data4 === 753 || data4 === 754 || data4 === 755 || data4 === 777 || data4 === 1042 || data4 === 1104 || data4 === 1105)) {
        const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema51.properties.error.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var check_TERMINAL_FAILURE_ACKNOWLEDGED = validate51;
var schema52 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination", "error"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.terminal_failure_acknowledged"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.funding_destination === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "funding_destination" || key0 === "error")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.terminal_failure_acknowledged")) {
        const err10 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema52.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.funding_destination !== void 0) {
      let data3 = data.funding_destination;
      if (!(data3 === "debit" || data3 === "credit" || data3 === "ach" || data3 === "billpay" || data3 === "paypal")) {
        const err11 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema52.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (!(data4 === 700 || data4 === 753 || data4 === 754 || data4 === 755 || data4 === 777 || data4 === 1042 || data4 === 1104 || data4 === 1105)) {
        const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema52.properties.error.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var check_MAX_VERIFICATION_ATTEMPTS_EXCEEDED = validate52;
var schema53 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.max_verification_attempts_exceeded"] } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.max_verification_attempts_exceeded")) {
        const err8 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema53.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var check_ACCOUNT_COULD_NOT_BE_VERIFIED = validate53;
var schema54 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.account_could_not_be_verified"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.funding_destination === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "funding_destination")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.account_could_not_be_verified")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema54.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.funding_destination !== void 0) {
      let data3 = data.funding_destination;
      if (!(data3 === "debit" || data3 === "credit" || data3 === "ach" || data3 === "billpay" || data3 === "paypal")) {
        const err10 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema54.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var check_BILLPAY_SEARCH_NO_MATCH_FOUND = validate54;
var schema55 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.billpay_search_no_match_found"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.funding_destination === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funding_destination" }, message: "must have required property 'funding_destination'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "funding_destination")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.billpay_search_no_match_found")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema55.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.funding_destination !== void 0) {
      let data3 = data.funding_destination;
      if (!(data3 === "debit" || data3 === "credit" || data3 === "ach" || data3 === "billpay" || data3 === "paypal")) {
        const err10 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema55.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var check_PAGE_LOAD = validate55;
var schema56 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "page"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.page_load"] }, "page": { "type": "string", "minLength": 1 } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.page === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "page")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.page_load")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema56.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data3 = data.page;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var check_SESSION_EXPIRED = validate56;
var schema57 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.session_expired"] }, "message": { "type": "string", "minLength": 1 } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "message")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.session_expired")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema57.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var check_SESSION_ERROR = validate57;
var schema58 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.session_error"] }, "message": { "type": "string", "minLength": 1 } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "message")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.session_error")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema58.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var check_PLUGIN_ERROR = validate58;
var schema59 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.plugin_error"] }, "message": { "type": "string", "minLength": 1 } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "message")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.plugin_error")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema59.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var check_UNSUPPORTED_BROWSER_DETECTED = validate59;
var schema60 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.unsupported_browser_detected"] }, "message": { "type": "string", "minLength": 1 } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_identifier" }, message: "must have required property 'session_identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tracer_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracer_token" }, message: "must have required property 'tracer_token'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_name" }, message: "must have required property 'event_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "session_identifier" || key0 === "tracer_token" || key0 === "event_name" || key0 === "message")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.session_identifier !== void 0) {
      let data0 = data.session_identifier;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/session_identifier", schemaPath: "#/properties/session_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tracer_token !== void 0) {
      let data1 = data.tracer_token;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tracer_token", schemaPath: "#/properties/tracer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      if (!(data.event_name === "iip.webplugin.unsupported_browser_detected")) {
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema60.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}

export const sessionRequest: SchemaValidator<SessionRequest> = check_sessionRequest;
export const sessionResponse: SchemaValidator<SessionResponse> = check_sessionResponse;
export const statusEnvelope: SchemaValidator<StatusEnvelope> = check_statusEnvelope;
export const programOptions: SchemaValidator<ProgramOptions> = check_programOptions;
export const programPatch: SchemaValidator<ProgramPatch> = check_programPatch;
export const clockMove: SchemaValidator<ClockMove> = check_clockMove;
export const sessionEvent: SchemaValidator<SessionEventRequest> = check_sessionEvent;
export const journalQuery: SchemaValidator<JournalQuery> = check_journalQuery;
export const sandboxConfig: SchemaValidator<SandboxConfig> = check_sandboxConfig;
export const driftBaseline: SchemaValidator<DriftBaseline> = check_driftBaseline;
export const driftOverlay: SchemaValidator<DriftOverlay> = check_driftOverlay;
export const nextScenario: SchemaValidator<NextScenario> = check_nextScenario;
export const pluginAction: SchemaValidator<PluginAction> = check_pluginAction;
export const scenario: SchemaValidator<Scenario> = check_scenario;
export const openStep: SchemaValidator<OpenStep> = check_openStep;
export const showStep: SchemaValidator<ShowStep> = check_showStep;
export const awaitStep: SchemaValidator<AwaitStep> = check_awaitStep;
export const pauseStep: SchemaValidator<PauseStep> = check_pauseStep;
export const verifyStep: SchemaValidator<VerifyStep> = check_verifyStep;
export const emitStep: SchemaValidator<EmitStep> = check_emitStep;
export const connectionStep: SchemaValidator<ConnectionStep> = check_connectionStep;
export const webhookStep: SchemaValidator<WebhookStep> = check_webhookStep;
export const webhookEndpoint: SchemaValidator<WebhookEndpoint> = check_webhookEndpoint;
export const deliveryQuery: SchemaValidator<DeliveryQuery> = check_deliveryQuery;
export const resend: SchemaValidator<ResendRequest> = check_resend;
export const nextWebhookFault: SchemaValidator<NextWebhookFault> = check_nextWebhookFault;
export const pushRequest: SchemaValidator<PushRequest> = check_pushRequest;
export const pushResponse: SchemaValidator<PushResponse> = check_pushResponse;
export const pullRequest: SchemaValidator<PullRequest> = check_pullRequest;
export const pullResponse: SchemaValidator<PullResponse> = check_pullResponse;
export const verifyRequest: SchemaValidator<VerifyRequest> = check_verifyRequest;
export const verifyResponse: SchemaValidator<VerifyResponse> = check_verifyResponse;
export const tokenizationWebhook: SchemaValidator<TokenizationWebhook> = check_tokenizationWebhook;
export const recipientWebhook: SchemaValidator<RecipientWebhook> = check_recipientWebhook;
export const accountWebhook: SchemaValidator<AccountWebhook> = check_accountWebhook;
export const sessionWebhook: SchemaValidator<SessionWebhook> = check_sessionWebhook;
export const ofacWebhook: SchemaValidator<OfacWebhook> = check_ofacWebhook;
export const paymentWebhook: SchemaValidator<PaymentWebhook> = check_paymentWebhook;
export const TOKEN_SUCCESS: SchemaValidator<TokenSuccessPayload> = check_TOKEN_SUCCESS;
export const FUNDING_CANCELED: SchemaValidator<FundingCanceledPayload> = check_FUNDING_CANCELED;
export const TERMINAL_FAILURE: SchemaValidator<TerminalFailurePayload> = check_TERMINAL_FAILURE;
export const TERMINAL_FAILURE_ACKNOWLEDGED: SchemaValidator<TerminalFailureAcknowledgedPayload> = check_TERMINAL_FAILURE_ACKNOWLEDGED;
export const MAX_VERIFICATION_ATTEMPTS_EXCEEDED: SchemaValidator<MaxVerificationAttemptsExceededPayload> = check_MAX_VERIFICATION_ATTEMPTS_EXCEEDED;
export const ACCOUNT_COULD_NOT_BE_VERIFIED: SchemaValidator<AccountCouldNotBeVerifiedPayload> = check_ACCOUNT_COULD_NOT_BE_VERIFIED;
export const BILLPAY_SEARCH_NO_MATCH_FOUND: SchemaValidator<BillpaySearchNoMatchFoundPayload> = check_BILLPAY_SEARCH_NO_MATCH_FOUND;
export const PAGE_LOAD: SchemaValidator<PageLoadPayload> = check_PAGE_LOAD;
export const SESSION_EXPIRED: SchemaValidator<SessionExpiredPayload> = check_SESSION_EXPIRED;
export const SESSION_ERROR: SchemaValidator<SessionErrorPayload> = check_SESSION_ERROR;
export const PLUGIN_ERROR: SchemaValidator<PluginErrorPayload> = check_PLUGIN_ERROR;
export const UNSUPPORTED_BROWSER_DETECTED: SchemaValidator<UnsupportedBrowserDetectedPayload> = check_UNSUPPORTED_BROWSER_DETECTED;
