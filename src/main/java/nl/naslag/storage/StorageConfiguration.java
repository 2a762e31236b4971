package nl.naslag.storage;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/// Where there is a database, its transactions are durable and it is opened again.
///
/// Commands that need no database have none, and nothing of this.
@AutoConfiguration(
    after = DataSourceAutoConfiguration.class,
    before = DataSourceTransactionManagerAutoConfiguration.class)
@ConditionalOnBean(DataSource.class)
public class StorageConfiguration {
  @Bean
  static BeanPostProcessor reopening() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new ReopeningSource(pool) : bean;
      }
    };
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new DurableTransactions(source);
  }

  @Bean
  Changes changes(PlatformTransactionManager transactions) {
    return new Changes(transactions);
  }
}
