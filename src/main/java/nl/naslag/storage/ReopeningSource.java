package nl.naslag.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Opens the users' database again after it ended itself, so that Naslag need not be restarted.
///
/// H2 ends a database that it could not write to: what was committed is in the file, and opening
/// the file again is the only way on. As long as that fails, every call fails with the reason.
final class ReopeningSource extends DelegatingDataSource {
  private static final Logger LOG = LoggerFactory.getLogger(ReopeningSource.class);

  /// How often it looks whether the old connections are gone, and how long a look is away.
  private static final int LOOKS = 60;

  private static final int MILLISECONDS = 50;

  /// How often a database that opens to read only is tried, before it is taken for what it is.
  private static final int FEW = 5;

  private final HikariDataSource pool;
  private volatile boolean ended;

  ReopeningSource(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
    String address = pool.getJdbcUrl();
    if (address != null) {
      pool.setJdbcUrl(H2.readingAnew(address));
    }
    pool.setAllowPoolSuspension(true);
    pool.setExceptionOverride(new Faults());
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      openToWrite();
    } catch (SQLException failure) {
      return connectToRead(failure);
    }
    try {
      return super.getConnection();
    } catch (SQLException failure) {
      ended = ended || hasEnded(failure);
      throw failure;
    }
  }

  /// Opens the database again where it ended; fails with the reason where it cannot be written.
  void openToWrite() throws SQLException {
    if (ended) {
      reopen();
    }
  }

  // On a full disk nothing can be written, but what was written can be read.
  private Connection connectToRead(SQLException failure) throws SQLException {
    // The first may meet what is left of the attempt to write, and clears it away.
    for (int attempt = 0; attempt < FEW; attempt++) {
      try {
        return connect(H2.READ_ONLY);
      } catch (SQLException worse) {
        failure.addSuppressed(worse);
        pause();
      }
    }
    throw failure;
  }

  // Past the pool, which would wait for a connection that cannot come.
  private Connection connect(String addition) throws SQLException {
    return DriverManager.getConnection(
        pool.getJdbcUrl() + addition, pool.getUsername(), pool.getPassword());
  }

  private boolean hasEnded(SQLException failure) {
    return H2.isAddress(pool.getJdbcUrl()) && H2.ended(failure);
  }

  private synchronized void reopen() throws SQLException {
    // Somebody else may have done it while this thread waited.
    if (!ended) {
      return;
    }
    HikariPoolMXBean connections = pool.getHikariPoolMXBean();
    if (connections == null) {
      open(1);
    } else {
      // A statement on a connection of the ended database would end the new one as well.
      connections.suspendPool();
      try {
        drain(connections);
        open(LOOKS);
      } finally {
        connections.resumePool();
      }
    }
    LOG.info("The database of the users is open again{}", ended ? ", to read only" : "");
  }

  private static void drain(HikariPoolMXBean connections) {
    connections.softEvictConnections();
    for (int look = 0; look < LOOKS && connections.getTotalConnections() > 0; look++) {
      pause();
      connections.softEvictConnections();
    }
    pause();
  }

  private void open(int attempts) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = connect("");
          Statement statement = connection.createStatement()) {
        statement.execute(H2.FORCE);
        // Opened to read only, it stays so; each call opens it again until it can be written.
        ended = connection.isReadOnly();
        if (!ended || attempt >= Math.min(attempts, FEW)) {
          return;
        }
      } catch (SQLException failure) {
        // The old connections are closed in the background, and hold the file until then.
        if (!H2.isHeld(failure) || attempt >= attempts) {
          throw failure;
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /// Hears of every fault on a connection of the pool.
  private final class Faults implements SQLExceptionOverride {
    // Written in full, because the interface has a type of the same name.
    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
      if (!hasEnded(failure)) {
        return SQLExceptionOverride.Override.CONTINUE_EVICT;
      }
      ended = true;
      return SQLExceptionOverride.Override.MUST_EVICT;
    }
  }
}
