<?php
// The few classes and functions of Laravel that the guide uses, as the router script of PHP's own server (`php -S`), so
// that the guide runs as it is. GUIDE is its folder, STORAGE a folder for its cache.

namespace Illuminate\Http {
    class Request
    {
        public function getContent(): string
        {
            return file_get_contents('php://input');
        }
        public function input(string $name): mixed
        {
            return json_decode($this->getContent(), true)[$name] ?? null;
        }
        public function header(string $name): ?string
        {
            return array_change_key_case(getallheaders())[strtolower($name)] ?? null;
        }
    }
}

namespace Illuminate\Support {
    class Str
    {
        public static function uuid(): string
        {
            return bin2hex(random_bytes(16));
        }
    }
}

namespace Illuminate\Support\Facades {
    class Cache
    {
        private static function file(string $key): string
        {
            return getenv('STORAGE') . '/' . md5($key);
        }
        public static function add(string $key, mixed $value): bool
        {
            if (is_file(self::file($key))) return false;
            return (bool) file_put_contents(self::file($key), serialize($value));
        }
        public static function rememberForever(string $key, callable $make): mixed
        {
            self::add($key, $make());
            return unserialize(file_get_contents(self::file($key)));
        }
    }
    class Log
    {
        public static function info(string $line): void
        {
            file_put_contents('php://stderr', "$line\n");
        }
        public static function error(string $line): void
        {
            self::info($line);
        }
    }
    class Route
    {
        public static function post(string $path, callable $handler): void
        {
            if ($_SERVER['REQUEST_URI'] === "/api$path") $handler(new \Illuminate\Http\Request())->send();
        }
    }
}

namespace {
    class Answer
    {
        public function __construct(private string $text = '', private int $status = 200)
        {
        }
        public function json(array $value, int $status = 200): self
        {
            return new self(json_encode($value), $status);
        }
        public function send(): void
        {
            http_response_code($this->status);
            header('content-type: application/json');
            echo $this->text;
        }
    }
    function response(string $text = '', int $status = 200): Answer
    {
        return new Answer($text, $status);
    }
    function env(string $name, string $otherwise): string
    {
        return getenv($name) ?: $otherwise;
    }
    function config(string $path): mixed
    {
        $value = ['services' => require getenv('GUIDE') . '/services.php'];
        foreach (explode('.', $path) as $name) $value = $value[$name];
        return $value;
    }
    function app_path(string $name): string
    {
        return getenv('GUIDE') . "/../../examples/$name";
    }
    require getenv('GUIDE') . '/api.php';
}
