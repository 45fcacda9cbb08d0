/**
 * libvirt, which manages virtual machines.
 *
 * @source libvirt src/libvirt_probes.d and src/qemu/libvirt_qemu_probes.d 9.0.0 and 11.3.0
 * @switch libvirt must be built with meson -Ddtrace=enabled; Debian's packages are.
 * @executable /usr/sbin/libvirtd
 * @executable /usr/sbin/virtqemud
 * @library libvirt.so.0
 * @library libvirt_driver_qemu.so
 */
provider libvirt {

    /**
     * The event loop adds a handle.
     *
     * @param watch the number of the watch
     * @param fd the file descriptor
     * @param events the events, as bits
     * @param cb the callback
     * @param opaque what the callback is given
     * @param ff the function that frees it
     */
    probe event_glib_add_handle(int watch, int fd, int events, void *cb, void *opaque, void *ff);

    /**
     * The event loop updates a handle.
     *
     * @param watch the number of the watch
     * @param events the events, as bits
     */
    probe event_glib_update_handle(int watch, int events);

    /**
     * The event loop removes a handle.
     *
     * @param watch the number of the watch
     */
    probe event_glib_remove_handle(int watch);

    /**
     * The event loop frees a removed handle.
     *
     * @param watch the number of the watch
     * @param ff the function that frees it
     * @param opaque what the callback is given
     */
    probe event_glib_remove_handle_idle(int watch, void *ff, void *opaque);

    /**
     * The event loop calls a handle.
     *
     * @param watch the number of the watch
     * @param events the events, as bits
     * @param cb the callback
     * @param opaque what the callback is given
     */
    probe event_glib_dispatch_handle(int watch, int events, void *cb, void *opaque);

    /**
     * The event loop adds a timer.
     *
     * @param timer the number of the timer
     * @param frequency the time between calls in milliseconds
     * @param cb the callback
     * @param opaque what the callback is given
     * @param ff the function that frees it
     */
    probe event_glib_add_timeout(int timer, int frequency, void *cb, void *opaque, void *ff);

    /**
     * The event loop updates a timer.
     *
     * @param timer the number of the timer
     * @param frequency the time between calls in milliseconds
     */
    probe event_glib_update_timeout(int timer, int frequency);

    /**
     * The event loop removes a timer.
     *
     * @param timer the number of the timer
     */
    probe event_glib_remove_timeout(int timer);

    /**
     * The event loop frees a removed timer.
     *
     * @param timer the number of the timer
     * @param ff the function that frees it
     * @param opaque what the callback is given
     */
    probe event_glib_remove_timeout_idle(int timer, void *ff, void *opaque);

    /**
     * The event loop calls a timer.
     *
     * @param timer the number of the timer
     * @param cb the callback
     * @param opaque what the callback is given
     */
    probe event_glib_dispatch_timeout(int timer, void *cb, void *opaque);

    /**
     * A virObject is made.
     *
     * @param obj the object
     * @param klassname the name of its class
     */
    probe object_new(void *obj, const char *klassname);

    /**
     * A virObject gets another reference.
     *
     * @param obj the object
     */
    probe object_ref(void *obj);

    /**
     * A virObject loses a reference.
     *
     * @param obj the object
     */
    probe object_unref(void *obj);

    /**
     * A virObject is freed.
     *
     * @param obj the object
     */
    probe object_dispose(void *obj);

    /**
     * An RPC socket is made.
     *
     * @param sock the socket
     * @param fd the file descriptor
     * @param errfd the file descriptor for errors
     * @param pid the process at the other end
     * @param localAddr the address of this side
     * @param remoteAddr the address of the other side
     */
    probe rpc_socket_new(void *sock, int fd, int errfd, int pid, const char *localAddr,
            const char *remoteAddr);

    /**
     * An RPC socket is freed.
     *
     * @param sock the socket
     */
    probe rpc_socket_dispose(void *sock);

    /**
     * An RPC socket sends a file descriptor.
     *
     * @param sock the socket
     * @param fd the file descriptor
     */
    probe rpc_socket_send_fd(void *sock, int fd);

    /**
     * An RPC socket receives a file descriptor.
     *
     * @param sock the socket
     * @param fd the file descriptor
     */
    probe rpc_socket_recv_fd(void *sock, int fd);

    /**
     * A client of an RPC server is made.
     *
     * @param client the client
     * @param sock the socket
     */
    probe rpc_server_client_new(void *client, void *sock);

    /**
     * A client of an RPC server is freed.
     *
     * @param client the client
     */
    probe rpc_server_client_dispose(void *client);

    /**
     * A client of an RPC server queues a message to send.
     *
     * @param client the client
     * @param len the length in bytes
     * @param prog the program number
     * @param vers the version of the program
     * @param proc the procedure number
     * @param type the kind of message
     * @param status the status
     * @param serial the serial number
     */
    probe rpc_server_client_msg_tx_queue(void *client, int len, int prog, int vers, int proc,
            int type, int status, int serial);

    /**
     * A client of an RPC server received a message.
     *
     * @param client the client
     * @param len the length in bytes
     * @param prog the program number
     * @param vers the version of the program
     * @param proc the procedure number
     * @param type the kind of message
     * @param status the status
     * @param serial the serial number
     */
    probe rpc_server_client_msg_rx(void *client, int len, int prog, int vers, int proc, int type,
            int status, int serial);

    /**
     * An RPC client is made.
     *
     * @param client the client
     * @param sock the socket
     */
    probe rpc_client_new(void *client, void *sock);

    /**
     * An RPC client is freed.
     *
     * @param client the client
     */
    probe rpc_client_dispose(void *client);

    /**
     * An RPC client queues a message to send.
     *
     * @param client the client
     * @param len the length in bytes
     * @param prog the program number
     * @param vers the version of the program
     * @param proc the procedure number
     * @param type the kind of message
     * @param status the status
     * @param serial the serial number
     */
    probe rpc_client_msg_tx_queue(void *client, int len, int prog, int vers, int proc, int type,
            int status, int serial);

    /**
     * An RPC client received a message.
     *
     * @param client the client
     * @param len the length in bytes
     * @param prog the program number
     * @param vers the version of the program
     * @param proc the procedure number
     * @param type the kind of message
     * @param status the status
     * @param serial the serial number
     */
    probe rpc_client_msg_rx(void *client, int len, int prog, int vers, int proc, int type,
            int status, int serial);

    /**
     * A client of an RPC server is allowed in.
     *
     * @param client the client
     * @param authtype the kind of authentication
     * @param identity who it is
     */
    probe rpc_server_client_auth_allow(void *client, int authtype, const char *identity);

    /**
     * A client of an RPC server is denied.
     *
     * @param client the client
     * @param authtype the kind of authentication
     * @param identity who it is
     */
    probe rpc_server_client_auth_deny(void *client, int authtype, const char *identity);

    /**
     * A client of an RPC server could not be checked.
     *
     * @param client the client
     * @param authtype the kind of authentication
     */
    probe rpc_server_client_auth_fail(void *client, int authtype);

    /**
     * A TLS context is made.
     *
     * @param ctxt the TLS context
     * @param cacert the file of the CA certificate
     * @param cacrl the file of the revocation list
     * @param cert the file of the certificate
     * @param key the file of the key
     * @param sanityCheckCert 1 when the certificate is checked
     * @param requireValidCert 1 when a valid certificate is needed
     * @param isServer 1 on the server
     */
    probe rpc_tls_context_new(void *ctxt, const char *cacert, const char *cacrl, const char *cert,
            const char *key, int sanityCheckCert, int requireValidCert, int isServer);

    /**
     * A TLS context is freed.
     *
     * @param ctxt the TLS context
     */
    probe rpc_tls_context_dispose(void *ctxt);

    /**
     * A TLS context allows a session.
     *
     * @param ctxt the TLS context
     * @param sess the TLS session
     * @param dname the distinguished name
     */
    probe rpc_tls_context_session_allow(void *ctxt, void *sess, const char *dname);

    /**
     * A TLS context denies a session.
     *
     * @param ctxt the TLS context
     * @param sess the TLS session
     * @param dname the distinguished name
     */
    probe rpc_tls_context_session_deny(void *ctxt, void *sess, const char *dname);

    /**
     * A TLS context could not check a session.
     *
     * @param ctxt the TLS context
     * @param sess the TLS session
     */
    probe rpc_tls_context_session_fail(void *ctxt, void *sess);

    /**
     * A TLS session is made.
     *
     * @param sess the TLS session
     * @param ctxt the TLS context
     * @param hostname the name of the host
     * @param isServer 1 on the server
     */
    probe rpc_tls_session_new(void *sess, void *ctxt, const char *hostname, int isServer);

    /**
     * A TLS session is freed.
     *
     * @param sess the TLS session
     */
    probe rpc_tls_session_dispose(void *sess);

    /**
     * A TLS session shook hands.
     *
     * @param sess the TLS session
     */
    probe rpc_tls_session_handshake_pass(void *sess);

    /**
     * A TLS session failed to shake hands.
     *
     * @param sess the TLS session
     */
    probe rpc_tls_session_handshake_fail(void *sess);

    /**
     * A keepalive is made.
     *
     * @param ka the keepalive
     * @param client the client
     */
    probe rpc_keepalive_new(void *ka, void *client);

    /**
     * A keepalive is freed.
     *
     * @param ka the keepalive
     */
    probe rpc_keepalive_dispose(void *ka);

    /**
     * A keepalive starts.
     *
     * @param ka the keepalive
     * @param client the client
     * @param interval the time between messages in seconds
     * @param count how many messages
     */
    probe rpc_keepalive_start(void *ka, void *client, int interval, int count);

    /**
     * A keepalive stops.
     *
     * @param ka the keepalive
     * @param client the client
     */
    probe rpc_keepalive_stop(void *ka, void *client);

    /**
     * A keepalive sends a message.
     *
     * @param ka the keepalive
     * @param client the client
     * @param prog the program number
     * @param vers the version of the program
     * @param proc the procedure number
     */
    probe rpc_keepalive_send(void *ka, void *client, int prog, int vers, int proc);

    /**
     * A keepalive received a message.
     *
     * @param ka the keepalive
     * @param client the client
     * @param prog the program number
     * @param vers the version of the program
     * @param proc the procedure number
     */
    probe rpc_keepalive_received(void *ka, void *client, int prog, int vers, int proc);

    /**
     * A keepalive times out.
     *
     * @param ka the keepalive
     * @param client the client
     * @param coundToDeath how many messages may still fail
     * @param idle how long nothing came, in seconds
     */
    probe rpc_keepalive_timeout(void *ka, void *client, int coundToDeath, int idle);

    /**
     * A QEMU monitor is made.
     *
     * @param mon the monitor
     * @param fd the file descriptor
     */
    probe qemu_monitor_new(void *mon, int fd);

    /**
     * A QEMU monitor gets another reference.
     *
     * @param mon the monitor
     */
    probe qemu_monitor_ref(void *mon);

    /**
     * A QEMU monitor loses a reference.
     *
     * @param mon the monitor
     */
    probe qemu_monitor_unref(void *mon);

    /**
     * A QEMU monitor is closed.
     *
     * @param monm the monitor
     */
    probe qemu_monitor_close(void *monm);

    /**
     * A QEMU monitor sends a message.
     *
     * @param mon the monitor
     * @param msg the message
     * @param fd the file descriptor
     */
    probe qemu_monitor_send_msg(void *mon, const char *msg, int fd);

    /**
     * A QEMU monitor received a reply.
     *
     * @param mon the monitor
     * @param reply the reply
     */
    probe qemu_monitor_recv_reply(void *mon, const char *reply);

    /**
     * A QEMU monitor received an event.
     *
     * @param mon the monitor
     * @param event the event
     */
    probe qemu_monitor_recv_event(void *mon, const char *event);

    /**
     * A QEMU monitor processes what it read.
     *
     * @param mon the monitor
     * @param buf the data
     * @param len the length in bytes
     * @length buf len
     */
    probe qemu_monitor_io_process(void *mon, const char *buf, unsigned int len);

    /**
     * A QEMU monitor reads.
     *
     * @param mon the monitor
     * @param buf the data
     * @param len the length in bytes
     * @param ret how many bytes were moved
     * @param errno the error number
     * @length buf len
     */
    probe qemu_monitor_io_read(void *mon, const char *buf, unsigned int len, int ret, int errno);

    /**
     * A QEMU monitor writes.
     *
     * @param mon the monitor
     * @param buf the data
     * @param len the length in bytes
     * @param ret how many bytes were moved
     * @param errno the error number
     * @length buf len
     */
    probe qemu_monitor_io_write(void *mon, const char *buf, unsigned int len, int ret, int errno);

    /**
     * A QEMU monitor sends a file descriptor.
     *
     * @param mon the monitor
     * @param fd the file descriptor
     * @param ret how many bytes were moved
     * @param errno the error number
     */
    probe qemu_monitor_io_send_fd(void *mon, int fd, int ret, int errno);
};
