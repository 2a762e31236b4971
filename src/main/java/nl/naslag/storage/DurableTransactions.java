package nl.naslag.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Transactions that are on the disk itself when they end.
///
/// H2 hands a commit to the operating system, which keeps it through a crash of Naslag but not
/// through a power cut; "checkpoint sync" waits until the disk has it. Other databases do so
/// themselves.
final class DurableTransactions extends DataSourceTransactionManager {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(DurableTransactions.class);

  DurableTransactions(DataSource source) {
    super(source);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    if (!definition.isReadOnly() && obtainDataSource() instanceof ReopeningSource reopening) {
      try {
        reopening.openToWrite();
      } catch (SQLException failure) {
        throw new CannotCreateTransactionException("Nothing can be written now", failure);
      }
    }
    super.doBegin(transaction, definition);
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    super.doCommit(status);
    if (!status.isReadOnly()) {
      force();
    }
  }

  // Only a lost connection cannot be rolled back, and what was asked on it is lost with it. Its
  // fault would hide the one that the person must hear of.
  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    try {
      super.doRollback(status);
    } catch (TransactionSystemException failure) {
      LOG.debug("A connection was lost before its transaction was rolled back", failure);
    }
  }

  // The connection of the transaction, which is still bound to this thread.
  private void force() {
    DataSource source = obtainDataSource();
    Connection connection = DataSourceUtils.getConnection(source);
    try (Statement statement = connection.createStatement()) {
      if (H2.runs(connection)) {
        statement.execute(H2.FORCE);
      }
    } catch (SQLException failure) {
      throw new TransactionSystemException("Committed, but maybe not on the disk", failure);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
