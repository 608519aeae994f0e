package be.fjc.bench;

import be.fjc.bench.slice.Asker;
import be.fjc.bench.slice.Slice;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/** The same SQL with no server at all: plain JDBC out of this process, over no more connections than the product's pool has. */
final class AtTheLimit implements Contender, AutoCloseable {

    private static final int IN_ALL = 40;

    private final Map<String, BlockingQueue<Connection>> pools = new ConcurrentHashMap<>();
    private final Asker asker = Asker.anyone();

    AtTheLimit(List<Centre> centres, int callers, int databasePort, String database) throws SQLException {
        int each = Math.max(1, Math.min(callers, IN_ALL / centres.size()));
        for (Centre centre : centres) {
            BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(each);
            for (int i = 0; i < each; i++) {
                Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + database, centre.login(), centre.password());
                connection.setAutoCommit(false);
                pool.add(connection);
            }
            pools.put(centre.id(), pool);
        }
    }

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public Caller caller() {
        return new Caller() {
            @Override
            public void perform(Operation operation, Centre centre, UUID dossier) throws Exception {
                BlockingQueue<Connection> pool = pools.get(centre.id());
                Connection connection = pool.take();
                try {
                    AtTheLimit.this.perform(new Slice(connection, asker), operation, dossier);
                    connection.commit();
                } finally {
                    pool.add(connection);
                }
            }

            @Override
            public void close() {
                // the connections belong to all
            }
        };
    }

    private void perform(Slice slice, Operation operation, UUID dossier) throws SQLException {
        switch (operation) {
            case FILE -> slice.file(Family.FILING);
            case READ -> slice.read(dossier).orElseThrow();
            case LIST -> slice.list();
        }
    }

    @Override
    public void close() throws SQLException {
        for (BlockingQueue<Connection> pool : pools.values()) {
            for (Connection connection : pool) {
                connection.close();
            }
        }
    }
}
