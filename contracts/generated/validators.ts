// Generated from the schemas by `npm run generate`. Do not edit.
// @ts-nocheck: machine-made code; only the declarations at its end are typed.
import type { SchemaValidator } from '../violations/violations.js';
import type { SessionRequest, SessionResponse, StatusEnvelope, ProgramOptions, ProgramPatch, ClockMove, SessionEventRequest, JournalQuery, SandboxConfig, NextScenario, PluginAction, Scenario, OpenStep, ShowStep, AwaitStep, PauseStep, VerifyStep, EmitStep, ConnectionStep, TokenSuccessPayload, FundingCanceledPayload, TerminalFailurePayload, TerminalFailureAcknowledgedPayload, MaxVerificationAttemptsExceededPayload, AccountCouldNotBeVerifiedPayload, BillpaySearchNoMatchFoundPayload, PageLoadPayload, SessionExpiredPayload, SessionErrorPayload, PluginErrorPayload, UnsupportedBrowserDetectedPayload } from './types.js';
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
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "username": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "max_attempts": { "type": "integer", "minimum": 1, "maximum": 10 }, "recipient_verification": { "type": "object", "additionalProperties": false, "properties": { "first_name": { "enum": ["hard", "soft", "bypass"] }, "last_name": { "enum": ["hard", "soft", "bypass"] }, "address_line1": { "enum": ["hard", "soft", "bypass"] }, "address_line2": { "enum": ["hard", "soft", "bypass"] }, "city": { "enum": ["hard", "soft", "bypass"] }, "state": { "enum": ["hard", "soft", "bypass"] }, "zip_code": { "enum": ["hard", "soft", "bypass"] } } }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "eventPayload": { "enum": ["flat-and-content", "flat", "content"] }, "tracerToken": { "enum": ["participant-uuid", "participant-seconds-uuid", "uuid"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } };
var func18 = Object.prototype.hasOwnProperty;
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
    if (data.readings !== void 0) {
      let data15 = data.readings;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!func18.call(schema14.properties.readings.properties, key2)) {
            const err29 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data15.authenticationFailure !== void 0) {
          let data16 = data15.authenticationFailure;
          if (!(data16 === "kong-401" || data16 === "kong-403" || data16 === "envelope-401" || data16 === "envelope-200")) {
            const err30 = { instancePath: instancePath + "/readings/authenticationFailure", schemaPath: "#/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data15.validationFailure !== void 0) {
          let data17 = data15.validationFailure;
          if (!(data17 === "envelope-400" || data17 === "envelope-200" || data17 === "problem-400")) {
            const err31 = { instancePath: instancePath + "/readings/validationFailure", schemaPath: "#/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data15.idempotencyMismatch !== void 0) {
          let data18 = data15.idempotencyMismatch;
          if (!(data18 === "http-200" || data18 === "http-400" || data18 === "http-409" || data18 === "http-422")) {
            const err32 = { instancePath: instancePath + "/readings/idempotencyMismatch", schemaPath: "#/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data15.hostUriNotAllowed !== void 0) {
          let data19 = data15.hostUriNotAllowed;
          if (!(data19 === "envelope-400" || data19 === "envelope-403" || data19 === "envelope-200")) {
            const err33 = { instancePath: instancePath + "/readings/hostUriNotAllowed", schemaPath: "#/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data15.rateLimited !== void 0) {
          let data20 = data15.rateLimited;
          if (!(data20 === "off" || data20 === "http-429" || data20 === "http-503")) {
            const err34 = { instancePath: instancePath + "/readings/rateLimited", schemaPath: "#/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data15.legacySha256 !== void 0) {
          let data21 = data15.legacySha256;
          if (!(data21 === "refused" || data21 === "accepted")) {
            const err35 = { instancePath: instancePath + "/readings/legacySha256", schemaPath: "#/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data15.dateHeader !== void 0) {
          let data22 = data15.dateHeader;
          if (!(data22 === "x-date" || data22 === "x-date-or-date")) {
            const err36 = { instancePath: instancePath + "/readings/dateHeader", schemaPath: "#/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data15.recipientFields !== void 0) {
          let data23 = data15.recipientFields;
          if (!(data23 === "required" || data23 === "lenient")) {
            const err37 = { instancePath: instancePath + "/readings/recipientFields", schemaPath: "#/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data15.unknownFields !== void 0) {
          let data24 = data15.unknownFields;
          if (!(data24 === "ignored" || data24 === "refused")) {
            const err38 = { instancePath: instancePath + "/readings/unknownFields", schemaPath: "#/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data15.idempotencyComparison !== void 0) {
          let data25 = data15.idempotencyComparison;
          if (!(data25 === "json-value" || data25 === "bytes")) {
            const err39 = { instancePath: instancePath + "/readings/idempotencyComparison", schemaPath: "#/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data15.refreshRevokesPreviousUrl !== void 0) {
          let data26 = data15.refreshRevokesPreviousUrl;
          if (!(data26 === "no" || data26 === "yes")) {
            const err40 = { instancePath: instancePath + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data15.refreshOfEndedSession !== void 0) {
          let data27 = data15.refreshOfEndedSession;
          if (!(data27 === "refused" || data27 === "same-session" || data27 === "new-session")) {
            const err41 = { instancePath: instancePath + "/readings/refreshOfEndedSession", schemaPath: "#/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data15.authorizedUrlUse !== void 0) {
          let data28 = data15.authorizedUrlUse;
          if (!(data28 === "until-expiry" || data28 === "single-mount")) {
            const err42 = { instancePath: instancePath + "/readings/authorizedUrlUse", schemaPath: "#/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data15.afterTerminalFailure !== void 0) {
          let data29 = data15.afterTerminalFailure;
          if (!(data29 === "active" || data29 === "terminated")) {
            const err43 = { instancePath: instancePath + "/readings/afterTerminalFailure", schemaPath: "#/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data15.afterFundingCanceled !== void 0) {
          let data30 = data15.afterFundingCanceled;
          if (!(data30 === "active" || data30 === "canceled")) {
            const err44 = { instancePath: instancePath + "/readings/afterFundingCanceled", schemaPath: "#/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data15.eventPayload !== void 0) {
          let data31 = data15.eventPayload;
          if (!(data31 === "flat-and-content" || data31 === "flat" || data31 === "content")) {
            const err45 = { instancePath: instancePath + "/readings/eventPayload", schemaPath: "#/properties/readings/properties/eventPayload/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.eventPayload.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data15.tracerToken !== void 0) {
          let data32 = data15.tracerToken;
          if (!(data32 === "participant-uuid" || data32 === "participant-seconds-uuid" || data32 === "uuid")) {
            const err46 = { instancePath: instancePath + "/readings/tracerToken", schemaPath: "#/properties/readings/properties/tracerToken/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.tracerToken.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data15.domainEnforcement !== void 0) {
          let data33 = data15.domainEnforcement;
          if (!(data33 === "off" || data33 === "frame-ancestors" || data33 === "refused")) {
            const err47 = { instancePath: instancePath + "/readings/domainEnforcement", schemaPath: "#/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data34 = data.seed;
      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
        const err49 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data34 == "number" && isFinite(data34)) {
        if (data34 > 4294967295 || isNaN(data34)) {
          const err50 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data34 < 0 || isNaN(data34)) {
          const err51 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var check_programPatch = validate14;
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "max_attempts": { "type": "integer", "minimum": 1, "maximum": 10 }, "recipient_verification": { "type": "object", "additionalProperties": false, "properties": { "first_name": { "enum": ["hard", "soft", "bypass"] }, "last_name": { "enum": ["hard", "soft", "bypass"] }, "address_line1": { "enum": ["hard", "soft", "bypass"] }, "address_line2": { "enum": ["hard", "soft", "bypass"] }, "city": { "enum": ["hard", "soft", "bypass"] }, "state": { "enum": ["hard", "soft", "bypass"] }, "zip_code": { "enum": ["hard", "soft", "bypass"] } } }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "eventPayload": { "enum": ["flat-and-content", "flat", "content"] }, "tracerToken": { "enum": ["participant-uuid", "participant-seconds-uuid", "uuid"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "secret" || key0 === "participant_id" || key0 === "allowed_origins" || key0 === "authorized_url_seconds" || key0 === "max_attempts" || key0 === "recipient_verification" || key0 === "readings")) {
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
    if (data.readings !== void 0) {
      let data14 = data.readings;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          if (!func18.call(schema15.properties.readings.properties, key2)) {
            const err27 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data14.authenticationFailure !== void 0) {
          let data15 = data14.authenticationFailure;
          if (!(data15 === "kong-401" || data15 === "kong-403" || data15 === "envelope-401" || data15 === "envelope-200")) {
            const err28 = { instancePath: instancePath + "/readings/authenticationFailure", schemaPath: "#/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data14.validationFailure !== void 0) {
          let data16 = data14.validationFailure;
          if (!(data16 === "envelope-400" || data16 === "envelope-200" || data16 === "problem-400")) {
            const err29 = { instancePath: instancePath + "/readings/validationFailure", schemaPath: "#/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data14.idempotencyMismatch !== void 0) {
          let data17 = data14.idempotencyMismatch;
          if (!(data17 === "http-200" || data17 === "http-400" || data17 === "http-409" || data17 === "http-422")) {
            const err30 = { instancePath: instancePath + "/readings/idempotencyMismatch", schemaPath: "#/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.hostUriNotAllowed !== void 0) {
          let data18 = data14.hostUriNotAllowed;
          if (!(data18 === "envelope-400" || data18 === "envelope-403" || data18 === "envelope-200")) {
            const err31 = { instancePath: instancePath + "/readings/hostUriNotAllowed", schemaPath: "#/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data14.rateLimited !== void 0) {
          let data19 = data14.rateLimited;
          if (!(data19 === "off" || data19 === "http-429" || data19 === "http-503")) {
            const err32 = { instancePath: instancePath + "/readings/rateLimited", schemaPath: "#/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data14.legacySha256 !== void 0) {
          let data20 = data14.legacySha256;
          if (!(data20 === "refused" || data20 === "accepted")) {
            const err33 = { instancePath: instancePath + "/readings/legacySha256", schemaPath: "#/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.dateHeader !== void 0) {
          let data21 = data14.dateHeader;
          if (!(data21 === "x-date" || data21 === "x-date-or-date")) {
            const err34 = { instancePath: instancePath + "/readings/dateHeader", schemaPath: "#/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data14.recipientFields !== void 0) {
          let data22 = data14.recipientFields;
          if (!(data22 === "required" || data22 === "lenient")) {
            const err35 = { instancePath: instancePath + "/readings/recipientFields", schemaPath: "#/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data14.unknownFields !== void 0) {
          let data23 = data14.unknownFields;
          if (!(data23 === "ignored" || data23 === "refused")) {
            const err36 = { instancePath: instancePath + "/readings/unknownFields", schemaPath: "#/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data14.idempotencyComparison !== void 0) {
          let data24 = data14.idempotencyComparison;
          if (!(data24 === "json-value" || data24 === "bytes")) {
            const err37 = { instancePath: instancePath + "/readings/idempotencyComparison", schemaPath: "#/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data14.refreshRevokesPreviousUrl !== void 0) {
          let data25 = data14.refreshRevokesPreviousUrl;
          if (!(data25 === "no" || data25 === "yes")) {
            const err38 = { instancePath: instancePath + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data14.refreshOfEndedSession !== void 0) {
          let data26 = data14.refreshOfEndedSession;
          if (!(data26 === "refused" || data26 === "same-session" || data26 === "new-session")) {
            const err39 = { instancePath: instancePath + "/readings/refreshOfEndedSession", schemaPath: "#/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.authorizedUrlUse !== void 0) {
          let data27 = data14.authorizedUrlUse;
          if (!(data27 === "until-expiry" || data27 === "single-mount")) {
            const err40 = { instancePath: instancePath + "/readings/authorizedUrlUse", schemaPath: "#/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data14.afterTerminalFailure !== void 0) {
          let data28 = data14.afterTerminalFailure;
          if (!(data28 === "active" || data28 === "terminated")) {
            const err41 = { instancePath: instancePath + "/readings/afterTerminalFailure", schemaPath: "#/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data14.afterFundingCanceled !== void 0) {
          let data29 = data14.afterFundingCanceled;
          if (!(data29 === "active" || data29 === "canceled")) {
            const err42 = { instancePath: instancePath + "/readings/afterFundingCanceled", schemaPath: "#/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data14.eventPayload !== void 0) {
          let data30 = data14.eventPayload;
          if (!(data30 === "flat-and-content" || data30 === "flat" || data30 === "content")) {
            const err43 = { instancePath: instancePath + "/readings/eventPayload", schemaPath: "#/properties/readings/properties/eventPayload/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.eventPayload.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data14.tracerToken !== void 0) {
          let data31 = data14.tracerToken;
          if (!(data31 === "participant-uuid" || data31 === "participant-seconds-uuid" || data31 === "uuid")) {
            const err44 = { instancePath: instancePath + "/readings/tracerToken", schemaPath: "#/properties/readings/properties/tracerToken/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.tracerToken.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data14.domainEnforcement !== void 0) {
          let data32 = data14.domainEnforcement;
          if (!(data32 === "off" || data32 === "frame-ancestors" || data32 === "refused")) {
            const err45 = { instancePath: instancePath + "/readings/domainEnforcement", schemaPath: "#/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
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
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "host": { "type": "string", "minLength": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "store": { "enum": ["memory"] }, "control_token": { "type": "string", "minLength": 8 }, "public_url": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$" }, "scenarios": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "minLength": 1 } }, "programs": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "properties": { "username": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "max_attempts": { "type": "integer", "minimum": 1, "maximum": 10 }, "recipient_verification": { "type": "object", "additionalProperties": false, "properties": { "first_name": { "enum": ["hard", "soft", "bypass"] }, "last_name": { "enum": ["hard", "soft", "bypass"] }, "address_line1": { "enum": ["hard", "soft", "bypass"] }, "address_line2": { "enum": ["hard", "soft", "bypass"] }, "city": { "enum": ["hard", "soft", "bypass"] }, "state": { "enum": ["hard", "soft", "bypass"] }, "zip_code": { "enum": ["hard", "soft", "bypass"] } } }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "eventPayload": { "enum": ["flat-and-content", "flat", "content"] }, "tracerToken": { "enum": ["participant-uuid", "participant-seconds-uuid", "uuid"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } } } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "port" || key0 === "host" || key0 === "seed" || key0 === "store" || key0 === "control_token" || key0 === "public_url" || key0 === "scenarios" || key0 === "programs")) {
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
    if (data.scenarios !== void 0) {
      let data6 = data.scenarios;
      if (Array.isArray(data6)) {
        if (data6.length > 1e3) {
          const err14 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
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
            if (func2(data7) < 1) {
              const err15 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.programs !== void 0) {
      let data8 = data.programs;
      if (Array.isArray(data8)) {
        if (data8.length > 1e3) {
          const err18 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data8.length < 1) {
          const err19 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key1 in data9) {
              if (!func18.call(schema19.properties.programs.items.properties, key1)) {
                const err20 = { instancePath: instancePath + "/programs/" + i1, schemaPath: "#/properties/programs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.username !== void 0) {
              let data10 = data9.username;
              if (typeof data10 === "string") {
                if (!pattern9.test(data10)) {
                  const err21 = { instancePath: instancePath + "/programs/" + i1 + "/username", schemaPath: "#/properties/programs/items/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/programs/" + i1 + "/username", schemaPath: "#/properties/programs/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.secret !== void 0) {
              let data11 = data9.secret;
              if (typeof data11 === "string") {
                if (func2(data11) > 1024) {
                  const err23 = { instancePath: instancePath + "/programs/" + i1 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err24 = { instancePath: instancePath + "/programs/" + i1 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/programs/" + i1 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data9.participant_id !== void 0) {
              let data12 = data9.participant_id;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err26 = { instancePath: instancePath + "/programs/" + i1 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 99999 || isNaN(data12)) {
                  const err27 = { instancePath: instancePath + "/programs/" + i1 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data12 < 1 || isNaN(data12)) {
                  const err28 = { instancePath: instancePath + "/programs/" + i1 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
            if (data9.allowed_origins !== void 0) {
              let data13 = data9.allowed_origins;
              if (Array.isArray(data13)) {
                if (data13.length > 100) {
                  const err29 = { instancePath: instancePath + "/programs/" + i1 + "/allowed_origins", schemaPath: "#/properties/programs/items/properties/allowed_origins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data14 = data13[i2];
                  if (typeof data14 === "string") {
                    if (func2(data14) > 200) {
                      const err30 = { instancePath: instancePath + "/programs/" + i1 + "/allowed_origins/" + i2, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (!pattern10.test(data14)) {
                      const err31 = { instancePath: instancePath + "/programs/" + i1 + "/allowed_origins/" + i2, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+$" }, message: 'must match pattern "^https?://[^\\s/?#@]+$"' };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/programs/" + i1 + "/allowed_origins/" + i2, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/programs/" + i1 + "/allowed_origins", schemaPath: "#/properties/programs/items/properties/allowed_origins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data9.authorized_url_seconds !== void 0) {
              let data15 = data9.authorized_url_seconds;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err34 = { instancePath: instancePath + "/programs/" + i1 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 86400 || isNaN(data15)) {
                  const err35 = { instancePath: instancePath + "/programs/" + i1 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (data15 < 1 || isNaN(data15)) {
                  const err36 = { instancePath: instancePath + "/programs/" + i1 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data9.max_attempts !== void 0) {
              let data16 = data9.max_attempts;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err37 = { instancePath: instancePath + "/programs/" + i1 + "/max_attempts", schemaPath: "#/properties/programs/items/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 10 || isNaN(data16)) {
                  const err38 = { instancePath: instancePath + "/programs/" + i1 + "/max_attempts", schemaPath: "#/properties/programs/items/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (data16 < 1 || isNaN(data16)) {
                  const err39 = { instancePath: instancePath + "/programs/" + i1 + "/max_attempts", schemaPath: "#/properties/programs/items/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
            }
            if (data9.recipient_verification !== void 0) {
              let data17 = data9.recipient_verification;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key2 in data17) {
                  if (!(key2 === "first_name" || key2 === "last_name" || key2 === "address_line1" || key2 === "address_line2" || key2 === "city" || key2 === "state" || key2 === "zip_code")) {
                    const err40 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification", schemaPath: "#/properties/programs/items/properties/recipient_verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data17.first_name !== void 0) {
                  let data18 = data17.first_name;
                  if (!(data18 === "hard" || data18 === "soft" || data18 === "bypass")) {
                    const err41 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/first_name", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/first_name/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.first_name.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data17.last_name !== void 0) {
                  let data19 = data17.last_name;
                  if (!(data19 === "hard" || data19 === "soft" || data19 === "bypass")) {
                    const err42 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/last_name", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/last_name/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.last_name.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data17.address_line1 !== void 0) {
                  let data20 = data17.address_line1;
                  if (!(data20 === "hard" || data20 === "soft" || data20 === "bypass")) {
                    const err43 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/address_line1", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/address_line1/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.address_line1.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data17.address_line2 !== void 0) {
                  let data21 = data17.address_line2;
                  if (!(data21 === "hard" || data21 === "soft" || data21 === "bypass")) {
                    const err44 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/address_line2", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/address_line2/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.address_line2.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data17.city !== void 0) {
                  let data22 = data17.city;
                  if (!(data22 === "hard" || data22 === "soft" || data22 === "bypass")) {
                    const err45 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/city", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/city/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.city.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data17.state !== void 0) {
                  let data23 = data17.state;
                  if (!(data23 === "hard" || data23 === "soft" || data23 === "bypass")) {
                    const err46 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/state", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/state/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.state.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data17.zip_code !== void 0) {
                  let data24 = data17.zip_code;
                  if (!(data24 === "hard" || data24 === "soft" || data24 === "bypass")) {
                    const err47 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification/zip_code", schemaPath: "#/properties/programs/items/properties/recipient_verification/properties/zip_code/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.recipient_verification.properties.zip_code.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/programs/" + i1 + "/recipient_verification", schemaPath: "#/properties/programs/items/properties/recipient_verification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data9.readings !== void 0) {
              let data25 = data9.readings;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key3 in data25) {
                  if (!func18.call(schema19.properties.programs.items.properties.readings.properties, key3)) {
                    const err49 = { instancePath: instancePath + "/programs/" + i1 + "/readings", schemaPath: "#/properties/programs/items/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data25.authenticationFailure !== void 0) {
                  let data26 = data25.authenticationFailure;
                  if (!(data26 === "kong-401" || data26 === "kong-403" || data26 === "envelope-401" || data26 === "envelope-200")) {
                    const err50 = { instancePath: instancePath + "/programs/" + i1 + "/readings/authenticationFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data25.validationFailure !== void 0) {
                  let data27 = data25.validationFailure;
                  if (!(data27 === "envelope-400" || data27 === "envelope-200" || data27 === "problem-400")) {
                    const err51 = { instancePath: instancePath + "/programs/" + i1 + "/readings/validationFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data25.idempotencyMismatch !== void 0) {
                  let data28 = data25.idempotencyMismatch;
                  if (!(data28 === "http-200" || data28 === "http-400" || data28 === "http-409" || data28 === "http-422")) {
                    const err52 = { instancePath: instancePath + "/programs/" + i1 + "/readings/idempotencyMismatch", schemaPath: "#/properties/programs/items/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data25.hostUriNotAllowed !== void 0) {
                  let data29 = data25.hostUriNotAllowed;
                  if (!(data29 === "envelope-400" || data29 === "envelope-403" || data29 === "envelope-200")) {
                    const err53 = { instancePath: instancePath + "/programs/" + i1 + "/readings/hostUriNotAllowed", schemaPath: "#/properties/programs/items/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data25.rateLimited !== void 0) {
                  let data30 = data25.rateLimited;
                  if (!(data30 === "off" || data30 === "http-429" || data30 === "http-503")) {
                    const err54 = { instancePath: instancePath + "/programs/" + i1 + "/readings/rateLimited", schemaPath: "#/properties/programs/items/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data25.legacySha256 !== void 0) {
                  let data31 = data25.legacySha256;
                  if (!(data31 === "refused" || data31 === "accepted")) {
                    const err55 = { instancePath: instancePath + "/programs/" + i1 + "/readings/legacySha256", schemaPath: "#/properties/programs/items/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data25.dateHeader !== void 0) {
                  let data32 = data25.dateHeader;
                  if (!(data32 === "x-date" || data32 === "x-date-or-date")) {
                    const err56 = { instancePath: instancePath + "/programs/" + i1 + "/readings/dateHeader", schemaPath: "#/properties/programs/items/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data25.recipientFields !== void 0) {
                  let data33 = data25.recipientFields;
                  if (!(data33 === "required" || data33 === "lenient")) {
                    const err57 = { instancePath: instancePath + "/programs/" + i1 + "/readings/recipientFields", schemaPath: "#/properties/programs/items/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data25.unknownFields !== void 0) {
                  let data34 = data25.unknownFields;
                  if (!(data34 === "ignored" || data34 === "refused")) {
                    const err58 = { instancePath: instancePath + "/programs/" + i1 + "/readings/unknownFields", schemaPath: "#/properties/programs/items/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data25.idempotencyComparison !== void 0) {
                  let data35 = data25.idempotencyComparison;
                  if (!(data35 === "json-value" || data35 === "bytes")) {
                    const err59 = { instancePath: instancePath + "/programs/" + i1 + "/readings/idempotencyComparison", schemaPath: "#/properties/programs/items/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data25.refreshRevokesPreviousUrl !== void 0) {
                  let data36 = data25.refreshRevokesPreviousUrl;
                  if (!(data36 === "no" || data36 === "yes")) {
                    const err60 = { instancePath: instancePath + "/programs/" + i1 + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/programs/items/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data25.refreshOfEndedSession !== void 0) {
                  let data37 = data25.refreshOfEndedSession;
                  if (!(data37 === "refused" || data37 === "same-session" || data37 === "new-session")) {
                    const err61 = { instancePath: instancePath + "/programs/" + i1 + "/readings/refreshOfEndedSession", schemaPath: "#/properties/programs/items/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data25.authorizedUrlUse !== void 0) {
                  let data38 = data25.authorizedUrlUse;
                  if (!(data38 === "until-expiry" || data38 === "single-mount")) {
                    const err62 = { instancePath: instancePath + "/programs/" + i1 + "/readings/authorizedUrlUse", schemaPath: "#/properties/programs/items/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data25.afterTerminalFailure !== void 0) {
                  let data39 = data25.afterTerminalFailure;
                  if (!(data39 === "active" || data39 === "terminated")) {
                    const err63 = { instancePath: instancePath + "/programs/" + i1 + "/readings/afterTerminalFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data25.afterFundingCanceled !== void 0) {
                  let data40 = data25.afterFundingCanceled;
                  if (!(data40 === "active" || data40 === "canceled")) {
                    const err64 = { instancePath: instancePath + "/programs/" + i1 + "/readings/afterFundingCanceled", schemaPath: "#/properties/programs/items/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data25.eventPayload !== void 0) {
                  let data41 = data25.eventPayload;
                  if (!(data41 === "flat-and-content" || data41 === "flat" || data41 === "content")) {
                    const err65 = { instancePath: instancePath + "/programs/" + i1 + "/readings/eventPayload", schemaPath: "#/properties/programs/items/properties/readings/properties/eventPayload/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.eventPayload.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data25.tracerToken !== void 0) {
                  let data42 = data25.tracerToken;
                  if (!(data42 === "participant-uuid" || data42 === "participant-seconds-uuid" || data42 === "uuid")) {
                    const err66 = { instancePath: instancePath + "/programs/" + i1 + "/readings/tracerToken", schemaPath: "#/properties/programs/items/properties/readings/properties/tracerToken/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.tracerToken.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data25.domainEnforcement !== void 0) {
                  let data43 = data25.domainEnforcement;
                  if (!(data43 === "off" || data43 === "frame-ancestors" || data43 === "refused")) {
                    const err67 = { instancePath: instancePath + "/programs/" + i1 + "/readings/domainEnforcement", schemaPath: "#/properties/programs/items/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/programs/" + i1 + "/readings", schemaPath: "#/properties/programs/items/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data9.seed !== void 0) {
              let data44 = data9.seed;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err69 = { instancePath: instancePath + "/programs/" + i1 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 4294967295 || isNaN(data44)) {
                  const err70 = { instancePath: instancePath + "/programs/" + i1 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data44 < 0 || isNaN(data44)) {
                  const err71 = { instancePath: instancePath + "/programs/" + i1 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/programs/" + i1, schemaPath: "#/properties/programs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate18.errors = vErrors;
  return errors === 0;
}
var check_nextScenario = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate19.errors = vErrors;
  return errors === 0;
}
var check_pluginAction = validate20;
var schema21 = { "type": "object", "required": ["action"], "discriminator": { "propertyName": "action" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["action", "funding_destination"], "properties": { "action": { "const": "mount" }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } }, { "type": "object", "additionalProperties": false, "required": ["action", "values"], "properties": { "action": { "const": "submit" }, "values": { "type": "object", "maxProperties": 30, "additionalProperties": { "type": "string", "maxLength": 300 } } } }, { "type": "object", "additionalProperties": false, "required": ["action", "query"], "properties": { "action": { "const": "search" }, "query": { "type": "string", "maxLength": 100 } } }, { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "enum": ["confirm", "cancel", "continue", "retry"] } } }, { "type": "object", "additionalProperties": false, "required": ["action", "message"], "properties": { "action": { "const": "unsupported" }, "message": { "type": "string", "maxLength": 500 } } }] };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              const err5 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/oneOf/0/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[0].properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
              const err25 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
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
              const err29 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
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
              const err33 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
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
              const err37 = { instancePath: instancePath + "/action", schemaPath: "#/oneOf/3/properties/action/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[3].properties.action.enum }, message: "must be equal to one of the allowed values" };
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
  validate20.errors = vErrors;
  return errors === 0;
}
var check_scenario = validate21;
var schema22 = { "type": "object", "additionalProperties": false, "required": ["steps"], "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$" }, "description": { "type": "string", "maxLength": 500 }, "destinations": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } }, "match": { "type": "object" }, "breaks_rules": { "type": "boolean" }, "steps": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["open"], "properties": { "open": { "enum": ["normally", "late", "never", "expired", "unsupported-browser"] }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } }, { "type": "object", "additionalProperties": false, "required": ["show"], "properties": { "show": { "enum": ["form", "confirmation", "verification-failure", "success", "canceled", "terminal-failure", "acknowledged", "max-attempts", "could-not-be-verified", "no-match", "plugin-error", "session-error", "expired", "not-allowed", "unsupported-browser", "moved"] }, "status": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } }, { "type": "object", "additionalProperties": false, "required": ["await"], "properties": { "await": { "enum": ["submit", "search", "confirm", "cancel", "continue", "retry"] } } }, { "type": "object", "additionalProperties": false, "required": ["pause"], "properties": { "pause": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } }, { "type": "object", "additionalProperties": false, "required": ["verify"], "properties": { "verify": { "enum": [100, 700, 753, 754, 755, 777, 1042, 1104, 1105] } } }, { "type": "object", "additionalProperties": false, "required": ["emit"], "properties": { "emit": { "enum": ["TOKEN_SUCCESS", "FUNDING_CANCELED", "TERMINAL_FAILURE", "TERMINAL_FAILURE_ACKNOWLEDGED", "MAX_VERIFICATION_ATTEMPTS_EXCEEDED", "ACCOUNT_COULD_NOT_BE_VERIFIED", "BILLPAY_SEARCH_NO_MATCH_FOUND", "PAGE_LOAD", "SESSION_EXPIRED", "SESSION_ERROR", "PLUGIN_ERROR", "UNSUPPORTED_BROWSER_DETECTED"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] }, "page": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 500 } } }, { "type": "object", "additionalProperties": false, "required": ["connection"], "properties": { "connection": { "enum": ["lost", "restored"] } } }] } } } };
var pattern17 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
var func0 = require_equal().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "$schema" || key0 === "name" || key0 === "description" || key0 === "destinations" || key0 === "match" || key0 === "breaks_rules" || key0 === "steps")) {
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
        if (!pattern17.test(data1)) {
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
            const err8 = { instancePath: instancePath + "/destinations/" + i0, schemaPath: "#/properties/destinations/items/enum", keyword: "enum", params: { allowedValues: schema22.properties.destinations.items.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.steps !== void 0) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        if (data7.length > 200) {
          const err13 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err14 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          const _errs18 = errors;
          let valid6 = false;
          const _errs19 = errors;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.open === void 0) {
              const err15 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "open" || key1 === "after")) {
                const err16 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data8.open !== void 0) {
              let data9 = data8.open;
              if (!(data9 === "normally" || data9 === "late" || data9 === "never" || data9 === "expired" || data9 === "unsupported-browser")) {
                const err17 = { instancePath: instancePath + "/steps/" + i2 + "/open", schemaPath: "#/properties/steps/items/anyOf/0/properties/open/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[0].properties.open.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data8.after !== void 0) {
              let data10 = data8.after;
              if (typeof data10 === "string") {
                if (!pattern12.test(data10)) {
                  const err18 = { instancePath: instancePath + "/steps/" + i2 + "/after", schemaPath: "#/properties/steps/items/anyOf/0/properties/after/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/steps/" + i2 + "/after", schemaPath: "#/properties/steps/items/anyOf/0/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid0 = _errs19 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const _errs25 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.show === void 0) {
                const err21 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: "show" }, message: "must have required property 'show'" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              for (const key2 in data8) {
                if (!(key2 === "show" || key2 === "status")) {
                  const err22 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data8.show !== void 0) {
                let data11 = data8.show;
                if (!(data11 === "form" || data11 === "confirmation" || data11 === "verification-failure" || data11 === "success" || data11 === "canceled" || data11 === "terminal-failure" || data11 === "acknowledged" || data11 === "max-attempts" || data11 === "could-not-be-verified" || data11 === "no-match" || data11 === "plugin-error" || data11 === "session-error" || data11 === "expired" || data11 === "not-allowed" || data11 === "unsupported-browser" || data11 === "moved")) {
                  const err23 = { instancePath: instancePath + "/steps/" + i2 + "/show", schemaPath: "#/properties/steps/items/anyOf/1/properties/show/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[1].properties.show.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data8.status !== void 0) {
                let data12 = data8.status;
                if (!(data12 === 700 || data12 === 753 || data12 === 754 || data12 === 755 || data12 === 777 || data12 === 1042 || data12 === 1104 || data12 === 1105)) {
                  const err24 = { instancePath: instancePath + "/steps/" + i2 + "/status", schemaPath: "#/properties/steps/items/anyOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            var _valid0 = _errs25 === errors;
            valid6 = valid6 || _valid0;
            if (!valid6) {
              const _errs30 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.await === void 0) {
                  const err26 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: "await" }, message: "must have required property 'await'" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                for (const key3 in data8) {
                  if (!(key3 === "await")) {
                    const err27 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data8.await !== void 0) {
                  let data13 = data8.await;
                  if (!(data13 === "submit" || data13 === "search" || data13 === "confirm" || data13 === "cancel" || data13 === "continue" || data13 === "retry")) {
                    const err28 = { instancePath: instancePath + "/steps/" + i2 + "/await", schemaPath: "#/properties/steps/items/anyOf/2/properties/await/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[2].properties.await.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              var _valid0 = _errs30 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs34 = errors;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  if (data8.pause === void 0) {
                    const err30 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: "pause" }, message: "must have required property 'pause'" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  for (const key4 in data8) {
                    if (!(key4 === "pause")) {
                      const err31 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                  if (data8.pause !== void 0) {
                    let data14 = data8.pause;
                    if (typeof data14 === "string") {
                      if (!pattern12.test(data14)) {
                        const err32 = { instancePath: instancePath + "/steps/" + i2 + "/pause", schemaPath: "#/properties/steps/items/anyOf/3/properties/pause/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    } else {
                      const err33 = { instancePath: instancePath + "/steps/" + i2 + "/pause", schemaPath: "#/properties/steps/items/anyOf/3/properties/pause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err34 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                var _valid0 = _errs34 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                  const _errs39 = errors;
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.verify === void 0) {
                      const err35 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: "verify" }, message: "must have required property 'verify'" };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                    for (const key5 in data8) {
                      if (!(key5 === "verify")) {
                        const err36 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data8.verify !== void 0) {
                      let data15 = data8.verify;
                      if (!(data15 === 100 || data15 === 700 || data15 === 753 || data15 === 754 || data15 === 755 || data15 === 777 || data15 === 1042 || data15 === 1104 || data15 === 1105)) {
                        const err37 = { instancePath: instancePath + "/steps/" + i2 + "/verify", schemaPath: "#/properties/steps/items/anyOf/4/properties/verify/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[4].properties.verify.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  var _valid0 = _errs39 === errors;
                  valid6 = valid6 || _valid0;
                  if (!valid6) {
                    const _errs43 = errors;
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                      if (data8.emit === void 0) {
                        const err39 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: "emit" }, message: "must have required property 'emit'" };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                      for (const key6 in data8) {
                        if (!(key6 === "emit" || key6 === "error" || key6 === "page" || key6 === "message")) {
                          const err40 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                      }
                      if (data8.emit !== void 0) {
                        let data16 = data8.emit;
                        if (!(data16 === "TOKEN_SUCCESS" || data16 === "FUNDING_CANCELED" || data16 === "TERMINAL_FAILURE" || data16 === "TERMINAL_FAILURE_ACKNOWLEDGED" || data16 === "MAX_VERIFICATION_ATTEMPTS_EXCEEDED" || data16 === "ACCOUNT_COULD_NOT_BE_VERIFIED" || data16 === "BILLPAY_SEARCH_NO_MATCH_FOUND" || data16 === "PAGE_LOAD" || data16 === "SESSION_EXPIRED" || data16 === "SESSION_ERROR" || data16 === "PLUGIN_ERROR" || data16 === "UNSUPPORTED_BROWSER_DETECTED")) {
                          const err41 = { instancePath: instancePath + "/steps/" + i2 + "/emit", schemaPath: "#/properties/steps/items/anyOf/5/properties/emit/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[5].properties.emit.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      }
                      if (data8.error !== void 0) {
                        let data17 = data8.error;
                        if (!(data17 === 700 || data17 === 753 || data17 === 754 || data17 === 755 || data17 === 777 || data17 === 1042 || data17 === 1104 || data17 === 1105)) {
                          const err42 = { instancePath: instancePath + "/steps/" + i2 + "/error", schemaPath: "#/properties/steps/items/anyOf/5/properties/error/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[5].properties.error.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors++;
                        }
                      }
                      if (data8.page !== void 0) {
                        let data18 = data8.page;
                        if (typeof data18 === "string") {
                          if (func2(data18) > 100) {
                            const err43 = { instancePath: instancePath + "/steps/" + i2 + "/page", schemaPath: "#/properties/steps/items/anyOf/5/properties/page/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                            if (vErrors === null) {
                              vErrors = [err43];
                            } else {
                              vErrors.push(err43);
                            }
                            errors++;
                          }
                        } else {
                          const err44 = { instancePath: instancePath + "/steps/" + i2 + "/page", schemaPath: "#/properties/steps/items/anyOf/5/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      }
                      if (data8.message !== void 0) {
                        let data19 = data8.message;
                        if (typeof data19 === "string") {
                          if (func2(data19) > 500) {
                            const err45 = { instancePath: instancePath + "/steps/" + i2 + "/message", schemaPath: "#/properties/steps/items/anyOf/5/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err45];
                            } else {
                              vErrors.push(err45);
                            }
                            errors++;
                          }
                        } else {
                          const err46 = { instancePath: instancePath + "/steps/" + i2 + "/message", schemaPath: "#/properties/steps/items/anyOf/5/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err47 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                    var _valid0 = _errs43 === errors;
                    valid6 = valid6 || _valid0;
                    if (!valid6) {
                      const _errs52 = errors;
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.connection === void 0) {
                          const err48 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'" };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                        for (const key7 in data8) {
                          if (!(key7 === "connection")) {
                            const err49 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err49];
                            } else {
                              vErrors.push(err49);
                            }
                            errors++;
                          }
                        }
                        if (data8.connection !== void 0) {
                          let data20 = data8.connection;
                          if (!(data20 === "lost" || data20 === "restored")) {
                            const err50 = { instancePath: instancePath + "/steps/" + i2 + "/connection", schemaPath: "#/properties/steps/items/anyOf/6/properties/connection/enum", keyword: "enum", params: { allowedValues: schema22.properties.steps.items.anyOf[6].properties.connection.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err50];
                            } else {
                              vErrors.push(err50);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err51 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                      var _valid0 = _errs52 === errors;
                      valid6 = valid6 || _valid0;
                    }
                  }
                }
              }
            }
          }
          if (!valid6) {
            const err52 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = _errs18;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var check_openStep = validate22;
var schema23 = { "type": "object", "additionalProperties": false, "required": ["open"], "properties": { "open": { "enum": ["normally", "late", "never", "expired", "unsupported-browser"] }, "after": { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/enum", keyword: "enum", params: { allowedValues: schema23.properties.open.enum }, message: "must be equal to one of the allowed values" };
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
  validate22.errors = vErrors;
  return errors === 0;
}
var check_showStep = validate23;
var schema24 = { "type": "object", "additionalProperties": false, "required": ["show"], "properties": { "show": { "enum": ["form", "confirmation", "verification-failure", "success", "canceled", "terminal-failure", "acknowledged", "max-attempts", "could-not-be-verified", "no-match", "plugin-error", "session-error", "expired", "not-allowed", "unsupported-browser", "moved"] }, "status": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/show", schemaPath: "#/properties/show/enum", keyword: "enum", params: { allowedValues: schema24.properties.show.enum }, message: "must be equal to one of the allowed values" };
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
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
  validate23.errors = vErrors;
  return errors === 0;
}
var check_awaitStep = validate24;
var schema25 = { "type": "object", "additionalProperties": false, "required": ["await"], "properties": { "await": { "enum": ["submit", "search", "confirm", "cancel", "continue", "retry"] } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/await", schemaPath: "#/properties/await/enum", keyword: "enum", params: { allowedValues: schema25.properties.await.enum }, message: "must be equal to one of the allowed values" };
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
  validate24.errors = vErrors;
  return errors === 0;
}
var check_pauseStep = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate25.errors = vErrors;
  return errors === 0;
}
var check_verifyStep = validate26;
var schema27 = { "type": "object", "additionalProperties": false, "required": ["verify"], "properties": { "verify": { "enum": [100, 700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "verify")) {
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
        const err2 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/enum", keyword: "enum", params: { allowedValues: schema27.properties.verify.enum }, message: "must be equal to one of the allowed values" };
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
var check_emitStep = validate27;
var schema28 = { "type": "object", "additionalProperties": false, "required": ["emit"], "properties": { "emit": { "enum": ["TOKEN_SUCCESS", "FUNDING_CANCELED", "TERMINAL_FAILURE", "TERMINAL_FAILURE_ACKNOWLEDGED", "MAX_VERIFICATION_ATTEMPTS_EXCEEDED", "ACCOUNT_COULD_NOT_BE_VERIFIED", "BILLPAY_SEARCH_NO_MATCH_FOUND", "PAGE_LOAD", "SESSION_EXPIRED", "SESSION_ERROR", "PLUGIN_ERROR", "UNSUPPORTED_BROWSER_DETECTED"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] }, "page": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 500 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "emit" || key0 === "error" || key0 === "page" || key0 === "message")) {
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
        const err2 = { instancePath: instancePath + "/emit", schemaPath: "#/properties/emit/enum", keyword: "enum", params: { allowedValues: schema28.properties.emit.enum }, message: "must be equal to one of the allowed values" };
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
        const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema28.properties.error.enum }, message: "must be equal to one of the allowed values" };
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
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var check_connectionStep = validate28;
var schema29 = { "type": "object", "additionalProperties": false, "required": ["connection"], "properties": { "connection": { "enum": ["lost", "restored"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/enum", keyword: "enum", params: { allowedValues: schema29.properties.connection.enum }, message: "must be equal to one of the allowed values" };
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
  validate28.errors = vErrors;
  return errors === 0;
}
var check_TOKEN_SUCCESS = validate29;
var schema30 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "customer_account_token", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.token_success"] }, "customer_account_token": { "type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
var pattern22 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err10 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema30.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern22.test(data3)) {
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
        const err13 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema30.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
var check_FUNDING_CANCELED = validate30;
var schema31 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.funding_canceled"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema31.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
        const err10 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema31.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
  validate30.errors = vErrors;
  return errors === 0;
}
var check_TERMINAL_FAILURE = validate31;
var schema32 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination", "error"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.terminal_failure"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err10 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema32.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
        const err11 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema32.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
        const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema32.properties.error.enum }, message: "must be equal to one of the allowed values" };
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
  validate31.errors = vErrors;
  return errors === 0;
}
var check_TERMINAL_FAILURE_ACKNOWLEDGED = validate32;
var schema33 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination", "error"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.terminal_failure_acknowledged"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] }, "error": { "enum": [700, 753, 754, 755, 777, 1042, 1104, 1105] } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err10 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema33.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
        const err11 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema33.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
        const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema33.properties.error.enum }, message: "must be equal to one of the allowed values" };
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
  validate32.errors = vErrors;
  return errors === 0;
}
var check_MAX_VERIFICATION_ATTEMPTS_EXCEEDED = validate33;
var schema34 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.max_verification_attempts_exceeded"] } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err8 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema34.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
  validate33.errors = vErrors;
  return errors === 0;
}
var check_ACCOUNT_COULD_NOT_BE_VERIFIED = validate34;
var schema35 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.account_could_not_be_verified"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema35.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
        const err10 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema35.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
  validate34.errors = vErrors;
  return errors === 0;
}
var check_BILLPAY_SEARCH_NO_MATCH_FOUND = validate35;
var schema36 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "funding_destination"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.billpay_search_no_match_found"] }, "funding_destination": { "enum": ["debit", "credit", "ach", "billpay", "paypal"] } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema36.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
        const err10 = { instancePath: instancePath + "/funding_destination", schemaPath: "#/properties/funding_destination/enum", keyword: "enum", params: { allowedValues: schema36.properties.funding_destination.enum }, message: "must be equal to one of the allowed values" };
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
  validate35.errors = vErrors;
  return errors === 0;
}
var check_PAGE_LOAD = validate36;
var schema37 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "page"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.page_load"] }, "page": { "type": "string", "minLength": 1 } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema37.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
  validate36.errors = vErrors;
  return errors === 0;
}
var check_SESSION_EXPIRED = validate37;
var schema38 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.session_expired"] }, "message": { "type": "string", "minLength": 1 } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema38.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
  validate37.errors = vErrors;
  return errors === 0;
}
var check_SESSION_ERROR = validate38;
var schema39 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.session_error"] }, "message": { "type": "string", "minLength": 1 } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema39.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
  validate38.errors = vErrors;
  return errors === 0;
}
var check_PLUGIN_ERROR = validate39;
var schema40 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.plugin_error"] }, "message": { "type": "string", "minLength": 1 } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema40.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
  validate39.errors = vErrors;
  return errors === 0;
}
var check_UNSUPPORTED_BROWSER_DETECTED = validate40;
var schema41 = { "type": "object", "additionalProperties": false, "required": ["session_identifier", "tracer_token", "event_name", "message"], "properties": { "session_identifier": { "type": "string", "minLength": 1 }, "tracer_token": { "type": "string", "minLength": 1 }, "event_name": { "enum": ["iip.webplugin.unsupported_browser_detected"] }, "message": { "type": "string", "minLength": 1 } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/enum", keyword: "enum", params: { allowedValues: schema41.properties.event_name.enum }, message: "must be equal to one of the allowed values" };
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
  validate40.errors = vErrors;
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
