curl --location --request POST 'http://127.0.0.1:4910/api/v1/sessions/point-in-time/plugin' \
--header 'X-Date: Sat, 31 Jan 2026 12:00:00 GMT' \
--header 'Content-Type: application/json' \
--header 'Content-sha512: ss+lx6CP3yItPCWKGhy2XTNGH4eeSvhtxrSMa0LHIKS16tfZjan1LQqUXdpG4dlarBpDpoYGqsid+fV2o5Goiw==' \
--header 'Authorization: hmac username="test", algorithm="hmac-sha512", headers="request-line x-date content-type content-sha512 content-length", signature="u2MaM7YmTOwOl2fEViCilKpRj2wyO11mnJ2OyN5ud1La0nQfR5hZr93jFWJACeih3CPeomgz7G1pymaMbShrpQ=="' \
--data-raw '{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"first_name":"José","last_name":"O'\''Doe","address_line1":"123 Main St","city":"Anytown","state":"GA","zip_code":"30301","email_address":"jane.doe@example.com"}}'
