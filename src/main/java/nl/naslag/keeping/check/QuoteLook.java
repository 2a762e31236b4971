package nl.naslag.keeping.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.naslag.document.PassageId;
import nl.naslag.keeping.CheckReport.Finding;
import nl.naslag.search.PassageSearch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Whether the passages that dossiers quote are still in the index.
@Component
@Order(2)
final class QuoteLook implements Look {
  private static final String QUOTED =
      "select distinct passage_id from item_row where passage_id is not null";

  private final ObjectProvider<DataSource> source;
  private final PassageSearch search;

  QuoteLook(ObjectProvider<DataSource> source, PassageSearch search) {
    this.source = source;
    this.search = search;
  }

  @Override
  public List<Finding> findings() {
    return Look.some(
        "quote-orphaned",
        quoted().stream().filter(id -> search.passage(new PassageId(id)).isEmpty()).toList());
  }

  private List<String> quoted() {
    List<String> quoted = new ArrayList<>();
    try (Connection connection = source.getObject().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(QUOTED)) {
      while (found.next()) {
        quoted.add(found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The quotes of dossiers cannot be read", e);
    }
    return quoted;
  }
}
