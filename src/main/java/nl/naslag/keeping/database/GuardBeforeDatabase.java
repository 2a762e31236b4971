package nl.naslag.keeping.database;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// Makes the data source wait for [DatabaseGuard], wherever there is a data source.
@Component
class GuardBeforeDatabase implements BeanFactoryPostProcessor {
  private static final String SOURCE = "dataSource";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (beans.containsBeanDefinition(SOURCE)) {
      BeanDefinition source = beans.getBeanDefinition(SOURCE);
      source.setDependsOn(StringUtils.addStringToArray(source.getDependsOn(), DatabaseGuard.BEAN));
    }
  }
}
