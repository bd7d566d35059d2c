// Creates a session with the standard library of Go alone, and prints its authorized_url.
//
// INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh sandbox.
// `go run create_session.go sign` is a signer for `ingo-sandbox vectors`.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/tls"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// authorize gives the Authorization header. sent has the headers by their names in lower case.
func authorize(username, secret, algorithm string, names []string, requestLine string, sent map[string]string) string {
	lines := make([]string, len(names))
	for i, name := range names {
		if lines[i] = requestLine; name != "request-line" {
			lines[i] = name + ": " + sent[strings.ToLower(name)]
		}
	}
	digest := map[string]func() hash.Hash{"hmac-sha512": sha512.New, "hmac-sha256": sha256.New}[algorithm]
	mac := hmac.New(digest, []byte(secret))
	mac.Write([]byte(strings.Join(lines, "\n")))
	return fmt.Sprintf(`hmac username="%s", algorithm="%s", headers="%s", signature="%s"`,
		username, algorithm, strings.Join(names, " "), base64.StdEncoding.EncodeToString(mac.Sum(nil)))
}

// createSession signs and sends a session request, and gives its authorized_url.
func createSession(baseURL, username, secret string, session any) (string, error) {
	const path = "/api/v1/sessions/point-in-time/plugin"
	names := []string{"request-line", "x-date", "content-type", "content-sha512", "content-length"}
	body, err := json.Marshal(session) // sign these bytes, and send the same
	if err != nil {
		return "", err
	}
	digest := sha512.Sum512(body)
	headers := map[string]string{
		"x-date":          time.Now().UTC().Format(http.TimeFormat),
		"content-type":    "application/json",
		"content-sha512":  base64.StdEncoding.EncodeToString(digest[:]),
		"content-length":  strconv.Itoa(len(body)),
		"idempotency-key": randomID(), // keep it: with it the same request gives a new URL of the session
	}
	headers["authorization"] = authorize(username, secret, "hmac-sha512", names, "POST "+path+" HTTP/1.1", headers)
	request, err := http.NewRequest(http.MethodPost, baseURL+path, bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	// HTTP/1.1, as the signed line says: Go would choose HTTP/2 over TLS.
	http11 := &http.Transport{TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{}}
	answer, err := (&http.Client{Transport: http11, Timeout: 10 * time.Second}).Do(request)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		return "", fmt.Errorf("%d: %s", answer.StatusCode, text)
	}
	var created struct {
		Data struct {
			AuthorizedURL string `json:"authorized_url"`
		}
	}
	return created.Data.AuthorizedURL, json.Unmarshal(text, &created)
}

func randomID() string {
	id := make([]byte, 16)
	rand.Read(id)
	return hex.EncodeToString(id)
}

func env(name, otherwise string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return otherwise
}

func main() {
	log.SetFlags(0)
	if len(os.Args) == 2 && os.Args[1] == "sign" {
		signVector()
		return
	}
	recipient := map[string]string{"first_name": "Jane", "last_name": "Doe", "address_line1": "123 Main St",
		"city": "Anytown", "state": "GA", "zip_code": "30301"}
	session := map[string]any{"participant_unique_id1": randomID(), "recipient_information": recipient}
	url, err := createSession(env("INGO_BASE_URL", "http://127.0.0.1:4010"),
		env("INGO_USERNAME", "test"), env("INGO_SECRET", "ingo-sandbox-secret"), session)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(url)
}

func signVector() {
	var task struct {
		Username, Secret, Algorithm, Method, Target string
		Headers                                     []string
		RequestHeaders                              [][2]string `json:"request_headers"`
	}
	if err := json.NewDecoder(os.Stdin).Decode(&task); err != nil {
		log.Fatal(err)
	}
	sent := map[string]string{}
	for _, header := range task.RequestHeaders {
		sent[strings.ToLower(header[0])] = strings.TrimSpace(header[1])
	}
	fmt.Println(authorize(task.Username, task.Secret, task.Algorithm, task.Headers,
		task.Method+" "+task.Target+" HTTP/1.1", sent))
}
