<?php
// Add it to config/services.php.

return [
    'ingo' => [
        'url' => env('INGO_BASE_URL', 'http://127.0.0.1:4010'),
        'username' => env('INGO_USERNAME', 'test'),
        'secret' => env('INGO_SECRET', 'ingo-sandbox-secret'),
    ],
];
