// Generated from the schemas by `npm run generate`. Do not edit.
// @ts-nocheck: machine-made code; only the declarations at its end are typed.
import type { SchemaValidator } from '../violations/violations.js';
import type { SessionRequest, SessionResponse, StatusEnvelope, ProgramOptions, ProgramPatch, ClockMove, SessionEventRequest, JournalQuery, SandboxConfig } from './types.js';
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
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "username": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } };
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
var pattern10 = new RegExp("^https?://[^\\s/?#@]+$", "u");
var func21 = Object.prototype.hasOwnProperty;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "username" || key0 === "secret" || key0 === "participant_id" || key0 === "allowed_origins" || key0 === "authorized_url_seconds" || key0 === "readings" || key0 === "seed")) {
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
    if (data.readings !== void 0) {
      let data6 = data.readings;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!func21.call(schema14.properties.readings.properties, key1)) {
            const err17 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.authenticationFailure !== void 0) {
          let data7 = data6.authenticationFailure;
          if (!(data7 === "kong-401" || data7 === "kong-403" || data7 === "envelope-401" || data7 === "envelope-200")) {
            const err18 = { instancePath: instancePath + "/readings/authenticationFailure", schemaPath: "#/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.validationFailure !== void 0) {
          let data8 = data6.validationFailure;
          if (!(data8 === "envelope-400" || data8 === "envelope-200" || data8 === "problem-400")) {
            const err19 = { instancePath: instancePath + "/readings/validationFailure", schemaPath: "#/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.idempotencyMismatch !== void 0) {
          let data9 = data6.idempotencyMismatch;
          if (!(data9 === "http-200" || data9 === "http-400" || data9 === "http-409" || data9 === "http-422")) {
            const err20 = { instancePath: instancePath + "/readings/idempotencyMismatch", schemaPath: "#/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.hostUriNotAllowed !== void 0) {
          let data10 = data6.hostUriNotAllowed;
          if (!(data10 === "envelope-400" || data10 === "envelope-403" || data10 === "envelope-200")) {
            const err21 = { instancePath: instancePath + "/readings/hostUriNotAllowed", schemaPath: "#/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.rateLimited !== void 0) {
          let data11 = data6.rateLimited;
          if (!(data11 === "off" || data11 === "http-429" || data11 === "http-503")) {
            const err22 = { instancePath: instancePath + "/readings/rateLimited", schemaPath: "#/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.legacySha256 !== void 0) {
          let data12 = data6.legacySha256;
          if (!(data12 === "refused" || data12 === "accepted")) {
            const err23 = { instancePath: instancePath + "/readings/legacySha256", schemaPath: "#/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.dateHeader !== void 0) {
          let data13 = data6.dateHeader;
          if (!(data13 === "x-date" || data13 === "x-date-or-date")) {
            const err24 = { instancePath: instancePath + "/readings/dateHeader", schemaPath: "#/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.recipientFields !== void 0) {
          let data14 = data6.recipientFields;
          if (!(data14 === "required" || data14 === "lenient")) {
            const err25 = { instancePath: instancePath + "/readings/recipientFields", schemaPath: "#/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data6.unknownFields !== void 0) {
          let data15 = data6.unknownFields;
          if (!(data15 === "ignored" || data15 === "refused")) {
            const err26 = { instancePath: instancePath + "/readings/unknownFields", schemaPath: "#/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data6.idempotencyComparison !== void 0) {
          let data16 = data6.idempotencyComparison;
          if (!(data16 === "json-value" || data16 === "bytes")) {
            const err27 = { instancePath: instancePath + "/readings/idempotencyComparison", schemaPath: "#/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data6.refreshRevokesPreviousUrl !== void 0) {
          let data17 = data6.refreshRevokesPreviousUrl;
          if (!(data17 === "no" || data17 === "yes")) {
            const err28 = { instancePath: instancePath + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data6.refreshOfEndedSession !== void 0) {
          let data18 = data6.refreshOfEndedSession;
          if (!(data18 === "refused" || data18 === "same-session" || data18 === "new-session")) {
            const err29 = { instancePath: instancePath + "/readings/refreshOfEndedSession", schemaPath: "#/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data6.authorizedUrlUse !== void 0) {
          let data19 = data6.authorizedUrlUse;
          if (!(data19 === "until-expiry" || data19 === "single-mount")) {
            const err30 = { instancePath: instancePath + "/readings/authorizedUrlUse", schemaPath: "#/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data6.afterTerminalFailure !== void 0) {
          let data20 = data6.afterTerminalFailure;
          if (!(data20 === "active" || data20 === "terminated")) {
            const err31 = { instancePath: instancePath + "/readings/afterTerminalFailure", schemaPath: "#/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.afterFundingCanceled !== void 0) {
          let data21 = data6.afterFundingCanceled;
          if (!(data21 === "active" || data21 === "canceled")) {
            const err32 = { instancePath: instancePath + "/readings/afterFundingCanceled", schemaPath: "#/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data6.domainEnforcement !== void 0) {
          let data22 = data6.domainEnforcement;
          if (!(data22 === "off" || data22 === "frame-ancestors" || data22 === "refused")) {
            const err33 = { instancePath: instancePath + "/readings/domainEnforcement", schemaPath: "#/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema14.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data23 = data.seed;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err35 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 4294967295 || isNaN(data23)) {
          const err36 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          const err37 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
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
  validate13.errors = vErrors;
  return errors === 0;
}
var check_programPatch = validate14;
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "secret" || key0 === "participant_id" || key0 === "allowed_origins" || key0 === "authorized_url_seconds" || key0 === "readings")) {
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
    if (data.readings !== void 0) {
      let data5 = data.readings;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!func21.call(schema15.properties.readings.properties, key1)) {
            const err15 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.authenticationFailure !== void 0) {
          let data6 = data5.authenticationFailure;
          if (!(data6 === "kong-401" || data6 === "kong-403" || data6 === "envelope-401" || data6 === "envelope-200")) {
            const err16 = { instancePath: instancePath + "/readings/authenticationFailure", schemaPath: "#/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.validationFailure !== void 0) {
          let data7 = data5.validationFailure;
          if (!(data7 === "envelope-400" || data7 === "envelope-200" || data7 === "problem-400")) {
            const err17 = { instancePath: instancePath + "/readings/validationFailure", schemaPath: "#/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data5.idempotencyMismatch !== void 0) {
          let data8 = data5.idempotencyMismatch;
          if (!(data8 === "http-200" || data8 === "http-400" || data8 === "http-409" || data8 === "http-422")) {
            const err18 = { instancePath: instancePath + "/readings/idempotencyMismatch", schemaPath: "#/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.hostUriNotAllowed !== void 0) {
          let data9 = data5.hostUriNotAllowed;
          if (!(data9 === "envelope-400" || data9 === "envelope-403" || data9 === "envelope-200")) {
            const err19 = { instancePath: instancePath + "/readings/hostUriNotAllowed", schemaPath: "#/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5.rateLimited !== void 0) {
          let data10 = data5.rateLimited;
          if (!(data10 === "off" || data10 === "http-429" || data10 === "http-503")) {
            const err20 = { instancePath: instancePath + "/readings/rateLimited", schemaPath: "#/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.legacySha256 !== void 0) {
          let data11 = data5.legacySha256;
          if (!(data11 === "refused" || data11 === "accepted")) {
            const err21 = { instancePath: instancePath + "/readings/legacySha256", schemaPath: "#/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5.dateHeader !== void 0) {
          let data12 = data5.dateHeader;
          if (!(data12 === "x-date" || data12 === "x-date-or-date")) {
            const err22 = { instancePath: instancePath + "/readings/dateHeader", schemaPath: "#/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.recipientFields !== void 0) {
          let data13 = data5.recipientFields;
          if (!(data13 === "required" || data13 === "lenient")) {
            const err23 = { instancePath: instancePath + "/readings/recipientFields", schemaPath: "#/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data5.unknownFields !== void 0) {
          let data14 = data5.unknownFields;
          if (!(data14 === "ignored" || data14 === "refused")) {
            const err24 = { instancePath: instancePath + "/readings/unknownFields", schemaPath: "#/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data5.idempotencyComparison !== void 0) {
          let data15 = data5.idempotencyComparison;
          if (!(data15 === "json-value" || data15 === "bytes")) {
            const err25 = { instancePath: instancePath + "/readings/idempotencyComparison", schemaPath: "#/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data5.refreshRevokesPreviousUrl !== void 0) {
          let data16 = data5.refreshRevokesPreviousUrl;
          if (!(data16 === "no" || data16 === "yes")) {
            const err26 = { instancePath: instancePath + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.refreshOfEndedSession !== void 0) {
          let data17 = data5.refreshOfEndedSession;
          if (!(data17 === "refused" || data17 === "same-session" || data17 === "new-session")) {
            const err27 = { instancePath: instancePath + "/readings/refreshOfEndedSession", schemaPath: "#/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data5.authorizedUrlUse !== void 0) {
          let data18 = data5.authorizedUrlUse;
          if (!(data18 === "until-expiry" || data18 === "single-mount")) {
            const err28 = { instancePath: instancePath + "/readings/authorizedUrlUse", schemaPath: "#/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5.afterTerminalFailure !== void 0) {
          let data19 = data5.afterTerminalFailure;
          if (!(data19 === "active" || data19 === "terminated")) {
            const err29 = { instancePath: instancePath + "/readings/afterTerminalFailure", schemaPath: "#/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data5.afterFundingCanceled !== void 0) {
          let data20 = data5.afterFundingCanceled;
          if (!(data20 === "active" || data20 === "canceled")) {
            const err30 = { instancePath: instancePath + "/readings/afterFundingCanceled", schemaPath: "#/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data5.domainEnforcement !== void 0) {
          let data21 = data5.domainEnforcement;
          if (!(data21 === "off" || data21 === "frame-ancestors" || data21 === "refused")) {
            const err31 = { instancePath: instancePath + "/readings/domainEnforcement", schemaPath: "#/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema15.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
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
      if (!(key0 === "event")) {
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
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "host": { "type": "string", "minLength": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "store": { "enum": ["memory"] }, "control_token": { "type": "string", "minLength": 8 }, "public_url": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$" }, "programs": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "properties": { "username": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "secret": { "type": "string", "minLength": 1, "maxLength": 1024 }, "participant_id": { "type": "integer", "minimum": 1, "maximum": 99999 }, "allowed_origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://[^\\s/?#@]+$", "maxLength": 200 } }, "authorized_url_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "readings": { "type": "object", "additionalProperties": false, "properties": { "authenticationFailure": { "enum": ["kong-401", "kong-403", "envelope-401", "envelope-200"] }, "validationFailure": { "enum": ["envelope-400", "envelope-200", "problem-400"] }, "idempotencyMismatch": { "enum": ["http-200", "http-400", "http-409", "http-422"] }, "hostUriNotAllowed": { "enum": ["envelope-400", "envelope-403", "envelope-200"] }, "rateLimited": { "enum": ["off", "http-429", "http-503"] }, "legacySha256": { "enum": ["refused", "accepted"] }, "dateHeader": { "enum": ["x-date", "x-date-or-date"] }, "recipientFields": { "enum": ["required", "lenient"] }, "unknownFields": { "enum": ["ignored", "refused"] }, "idempotencyComparison": { "enum": ["json-value", "bytes"] }, "refreshRevokesPreviousUrl": { "enum": ["no", "yes"] }, "refreshOfEndedSession": { "enum": ["refused", "same-session", "new-session"] }, "authorizedUrlUse": { "enum": ["until-expiry", "single-mount"] }, "afterTerminalFailure": { "enum": ["active", "terminated"] }, "afterFundingCanceled": { "enum": ["active", "canceled"] }, "domainEnforcement": { "enum": ["off", "frame-ancestors", "refused"] } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } } } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "port" || key0 === "host" || key0 === "seed" || key0 === "store" || key0 === "control_token" || key0 === "public_url" || key0 === "programs")) {
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
    if (data.programs !== void 0) {
      let data6 = data.programs;
      if (Array.isArray(data6)) {
        if (data6.length > 1e3) {
          const err14 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err15 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 in data7) {
              if (!(key1 === "username" || key1 === "secret" || key1 === "participant_id" || key1 === "allowed_origins" || key1 === "authorized_url_seconds" || key1 === "readings" || key1 === "seed")) {
                const err16 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "#/properties/programs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.username !== void 0) {
              let data8 = data7.username;
              if (typeof data8 === "string") {
                if (!pattern9.test(data8)) {
                  const err17 = { instancePath: instancePath + "/programs/" + i0 + "/username", schemaPath: "#/properties/programs/items/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/programs/" + i0 + "/username", schemaPath: "#/properties/programs/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data7.secret !== void 0) {
              let data9 = data7.secret;
              if (typeof data9 === "string") {
                if (func2(data9) > 1024) {
                  const err19 = { instancePath: instancePath + "/programs/" + i0 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err20 = { instancePath: instancePath + "/programs/" + i0 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/programs/" + i0 + "/secret", schemaPath: "#/properties/programs/items/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.participant_id !== void 0) {
              let data10 = data7.participant_id;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err22 = { instancePath: instancePath + "/programs/" + i0 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 99999 || isNaN(data10)) {
                  const err23 = { instancePath: instancePath + "/programs/" + i0 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                  const err24 = { instancePath: instancePath + "/programs/" + i0 + "/participant_id", schemaPath: "#/properties/programs/items/properties/participant_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
            if (data7.allowed_origins !== void 0) {
              let data11 = data7.allowed_origins;
              if (Array.isArray(data11)) {
                if (data11.length > 100) {
                  const err25 = { instancePath: instancePath + "/programs/" + i0 + "/allowed_origins", schemaPath: "#/properties/programs/items/properties/allowed_origins/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (typeof data12 === "string") {
                    if (func2(data12) > 200) {
                      const err26 = { instancePath: instancePath + "/programs/" + i0 + "/allowed_origins/" + i1, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (!pattern10.test(data12)) {
                      const err27 = { instancePath: instancePath + "/programs/" + i0 + "/allowed_origins/" + i1, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+$" }, message: 'must match pattern "^https?://[^\\s/?#@]+$"' };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/programs/" + i0 + "/allowed_origins/" + i1, schemaPath: "#/properties/programs/items/properties/allowed_origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/programs/" + i0 + "/allowed_origins", schemaPath: "#/properties/programs/items/properties/allowed_origins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data7.authorized_url_seconds !== void 0) {
              let data13 = data7.authorized_url_seconds;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err30 = { instancePath: instancePath + "/programs/" + i0 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 86400 || isNaN(data13)) {
                  const err31 = { instancePath: instancePath + "/programs/" + i0 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data13 < 1 || isNaN(data13)) {
                  const err32 = { instancePath: instancePath + "/programs/" + i0 + "/authorized_url_seconds", schemaPath: "#/properties/programs/items/properties/authorized_url_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
            }
            if (data7.readings !== void 0) {
              let data14 = data7.readings;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key2 in data14) {
                  if (!func21.call(schema19.properties.programs.items.properties.readings.properties, key2)) {
                    const err33 = { instancePath: instancePath + "/programs/" + i0 + "/readings", schemaPath: "#/properties/programs/items/properties/readings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data14.authenticationFailure !== void 0) {
                  let data15 = data14.authenticationFailure;
                  if (!(data15 === "kong-401" || data15 === "kong-403" || data15 === "envelope-401" || data15 === "envelope-200")) {
                    const err34 = { instancePath: instancePath + "/programs/" + i0 + "/readings/authenticationFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/authenticationFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.authenticationFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data14.validationFailure !== void 0) {
                  let data16 = data14.validationFailure;
                  if (!(data16 === "envelope-400" || data16 === "envelope-200" || data16 === "problem-400")) {
                    const err35 = { instancePath: instancePath + "/programs/" + i0 + "/readings/validationFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/validationFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.validationFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data14.idempotencyMismatch !== void 0) {
                  let data17 = data14.idempotencyMismatch;
                  if (!(data17 === "http-200" || data17 === "http-400" || data17 === "http-409" || data17 === "http-422")) {
                    const err36 = { instancePath: instancePath + "/programs/" + i0 + "/readings/idempotencyMismatch", schemaPath: "#/properties/programs/items/properties/readings/properties/idempotencyMismatch/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.idempotencyMismatch.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data14.hostUriNotAllowed !== void 0) {
                  let data18 = data14.hostUriNotAllowed;
                  if (!(data18 === "envelope-400" || data18 === "envelope-403" || data18 === "envelope-200")) {
                    const err37 = { instancePath: instancePath + "/programs/" + i0 + "/readings/hostUriNotAllowed", schemaPath: "#/properties/programs/items/properties/readings/properties/hostUriNotAllowed/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.hostUriNotAllowed.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data14.rateLimited !== void 0) {
                  let data19 = data14.rateLimited;
                  if (!(data19 === "off" || data19 === "http-429" || data19 === "http-503")) {
                    const err38 = { instancePath: instancePath + "/programs/" + i0 + "/readings/rateLimited", schemaPath: "#/properties/programs/items/properties/readings/properties/rateLimited/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.rateLimited.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data14.legacySha256 !== void 0) {
                  let data20 = data14.legacySha256;
                  if (!(data20 === "refused" || data20 === "accepted")) {
                    const err39 = { instancePath: instancePath + "/programs/" + i0 + "/readings/legacySha256", schemaPath: "#/properties/programs/items/properties/readings/properties/legacySha256/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.legacySha256.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data14.dateHeader !== void 0) {
                  let data21 = data14.dateHeader;
                  if (!(data21 === "x-date" || data21 === "x-date-or-date")) {
                    const err40 = { instancePath: instancePath + "/programs/" + i0 + "/readings/dateHeader", schemaPath: "#/properties/programs/items/properties/readings/properties/dateHeader/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.dateHeader.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data14.recipientFields !== void 0) {
                  let data22 = data14.recipientFields;
                  if (!(data22 === "required" || data22 === "lenient")) {
                    const err41 = { instancePath: instancePath + "/programs/" + i0 + "/readings/recipientFields", schemaPath: "#/properties/programs/items/properties/readings/properties/recipientFields/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.recipientFields.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data14.unknownFields !== void 0) {
                  let data23 = data14.unknownFields;
                  if (!(data23 === "ignored" || data23 === "refused")) {
                    const err42 = { instancePath: instancePath + "/programs/" + i0 + "/readings/unknownFields", schemaPath: "#/properties/programs/items/properties/readings/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.unknownFields.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data14.idempotencyComparison !== void 0) {
                  let data24 = data14.idempotencyComparison;
                  if (!(data24 === "json-value" || data24 === "bytes")) {
                    const err43 = { instancePath: instancePath + "/programs/" + i0 + "/readings/idempotencyComparison", schemaPath: "#/properties/programs/items/properties/readings/properties/idempotencyComparison/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.idempotencyComparison.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data14.refreshRevokesPreviousUrl !== void 0) {
                  let data25 = data14.refreshRevokesPreviousUrl;
                  if (!(data25 === "no" || data25 === "yes")) {
                    const err44 = { instancePath: instancePath + "/programs/" + i0 + "/readings/refreshRevokesPreviousUrl", schemaPath: "#/properties/programs/items/properties/readings/properties/refreshRevokesPreviousUrl/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.refreshRevokesPreviousUrl.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data14.refreshOfEndedSession !== void 0) {
                  let data26 = data14.refreshOfEndedSession;
                  if (!(data26 === "refused" || data26 === "same-session" || data26 === "new-session")) {
                    const err45 = { instancePath: instancePath + "/programs/" + i0 + "/readings/refreshOfEndedSession", schemaPath: "#/properties/programs/items/properties/readings/properties/refreshOfEndedSession/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.refreshOfEndedSession.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data14.authorizedUrlUse !== void 0) {
                  let data27 = data14.authorizedUrlUse;
                  if (!(data27 === "until-expiry" || data27 === "single-mount")) {
                    const err46 = { instancePath: instancePath + "/programs/" + i0 + "/readings/authorizedUrlUse", schemaPath: "#/properties/programs/items/properties/readings/properties/authorizedUrlUse/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.authorizedUrlUse.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data14.afterTerminalFailure !== void 0) {
                  let data28 = data14.afterTerminalFailure;
                  if (!(data28 === "active" || data28 === "terminated")) {
                    const err47 = { instancePath: instancePath + "/programs/" + i0 + "/readings/afterTerminalFailure", schemaPath: "#/properties/programs/items/properties/readings/properties/afterTerminalFailure/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.afterTerminalFailure.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data14.afterFundingCanceled !== void 0) {
                  let data29 = data14.afterFundingCanceled;
                  if (!(data29 === "active" || data29 === "canceled")) {
                    const err48 = { instancePath: instancePath + "/programs/" + i0 + "/readings/afterFundingCanceled", schemaPath: "#/properties/programs/items/properties/readings/properties/afterFundingCanceled/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.afterFundingCanceled.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data14.domainEnforcement !== void 0) {
                  let data30 = data14.domainEnforcement;
                  if (!(data30 === "off" || data30 === "frame-ancestors" || data30 === "refused")) {
                    const err49 = { instancePath: instancePath + "/programs/" + i0 + "/readings/domainEnforcement", schemaPath: "#/properties/programs/items/properties/readings/properties/domainEnforcement/enum", keyword: "enum", params: { allowedValues: schema19.properties.programs.items.properties.readings.properties.domainEnforcement.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/programs/" + i0 + "/readings", schemaPath: "#/properties/programs/items/properties/readings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data7.seed !== void 0) {
              let data31 = data7.seed;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err51 = { instancePath: instancePath + "/programs/" + i0 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 > 4294967295 || isNaN(data31)) {
                  const err52 = { instancePath: instancePath + "/programs/" + i0 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (data31 < 0 || isNaN(data31)) {
                  const err53 = { instancePath: instancePath + "/programs/" + i0 + "/seed", schemaPath: "#/properties/programs/items/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "#/properties/programs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate18.errors = vErrors;
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
