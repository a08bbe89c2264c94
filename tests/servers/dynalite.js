// Starts dynalite on a free port of loopback, and says where, as moto does.
const dynalite = require('dynalite')

const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
server.listen(0, '127.0.0.1', () => console.error(`Running on http://127.0.0.1:${server.address().port}`))
