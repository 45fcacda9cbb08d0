/**
 * Node.js. Version 19 removed these markers.
 *
 * @source Node src/node_provider.d 18.20.4
 * @source Node CHANGELOG_V19.md, 19.0.0: commit aa3a572e6b, remove dtrace & etw support
 * @switch Node must be built with ./configure --with-dtrace.
 * @executable /usr/bin/node
 * @library libnode.so.*
 */
provider node {

    /**
     * A server accepted a connection.
     *
     * @param connection the connection, a structure of Node
     * @param address the address of the other side
     * @param port the port of the other side
     * @param fd the file descriptor
     * @until 18
     */
    probe net__server__connection(node_dtrace_connection_t *connection, const char *address,
            int port, int fd);

    /**
     * A connection ends.
     *
     * @param connection the connection, a structure of Node
     * @param address the address of the other side
     * @param port the port of the other side
     * @param fd the file descriptor
     * @until 18
     */
    probe net__stream__end(node_dtrace_connection_t *connection, const char *address, int port,
            int fd);

    /**
     * A server received a request.
     *
     * @param request the request, a structure of Node
     * @param connection the connection, a structure of Node
     * @param address the address of the other side
     * @param port the port of the other side
     * @param method the method, such as GET
     * @param url the URL
     * @param fd the file descriptor
     * @until 18
     */
    probe http__server__request(node_dtrace_http_server_request_t *request,
            node_dtrace_connection_t *connection, const char *address, int port,
            const char *method, const char *url, int fd);

    /**
     * A server ends its response.
     *
     * @param connection the connection, a structure of Node
     * @param address the address of the other side
     * @param port the port of the other side
     * @param fd the file descriptor
     * @until 18
     */
    probe http__server__response(node_dtrace_connection_t *connection, const char *address,
            int port, int fd);

    /**
     * A client sends a request.
     *
     * @param request the request, a structure of Node
     * @param connection the connection, a structure of Node
     * @param address the address of the other side
     * @param port the port of the other side
     * @param method the method, such as GET
     * @param url the URL
     * @param fd the file descriptor
     * @until 18
     */
    probe http__client__request(node_dtrace_http_client_request_t *request,
            node_dtrace_connection_t *connection, const char *address, int port,
            const char *method, const char *url, int fd);

    /**
     * A client received a response.
     *
     * @param connection the connection, a structure of Node
     * @param address the address of the other side
     * @param port the port of the other side
     * @param fd the file descriptor
     * @until 18
     */
    probe http__client__response(node_dtrace_connection_t *connection, const char *address,
            int port, int fd);

    /**
     * The garbage collector starts.
     *
     * @param type the kind of collection, as bits
     * @param flags the flags of the collection
     * @param isolate the isolate that is collected
     * @until 18
     */
    probe gc__start(int type, int flags, void *isolate);

    /**
     * The garbage collector is done.
     *
     * @param type the kind of collection, as bits
     * @param flags the flags of the collection
     * @param isolate the isolate that is collected
     * @until 18
     */
    probe gc__done(int type, int flags, void *isolate);
};
