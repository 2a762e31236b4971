package nl.naslag.storage;

import com.zaxxer.hikari.HikariDataSource;
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

  private final HikariDataSource pool;
  private volatile boolean ended;

  ReopeningSource(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
    pool.setExceptionOverride(new Faults());
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (ended) {
      reopen();
    }
    return super.getConnection();
  }

  private synchronized void reopen() throws SQLException {
    // Somebody else may have done it while this thread waited.
    if (!ended) {
      return;
    }
    if (!answers()) {
      end();
      direct().close();
      LOG.info("The database of the users is open again");
    }
    ended = false;
  }

  // Opened read-only, it stays so until it is opened again.
  private boolean answers() throws SQLException {
    try (Connection connection = direct()) {
      return executes(connection, H2.FORCE) && !connection.isReadOnly();
    }
  }

  private void end() throws SQLException {
    LOG.warn("The database of the users ended itself; opening it again");
    try (Connection connection = direct()) {
      executes(connection, H2.END);
    }
    if (pool.getHikariPoolMXBean() != null) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  // Past the pool, which would wait for a connection that cannot come.
  private Connection direct() throws SQLException {
    return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  private static boolean executes(Connection connection, String command) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
      return true;
    } catch (SQLException failure) {
      LOG.debug("The database does not answer", failure);
      return false;
    }
  }

  /// Hears of every fault on a connection of the pool.
  private final class Faults implements SQLExceptionOverride {
    // Written in full, because the interface has a type of the same name.
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
      if (!H2.isAddress(pool.getJdbcUrl()) || !H2.ended(failure)) {
        return Override.CONTINUE_EVICT;
      }
      ended = true;
      return Override.MUST_EVICT;
    }
  }
}
