package org.custodes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.custodes.cli.Program;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

/** The rules that hold between the packages, and the shape that classes have. */
class ArchitectureTests {

	private static final String[] PURE = { "..ontology..", "..corpus..", "..gazetteer..", "..annotation..",
			"..extraction..", "..resolution..", "..evaluation..", "..export.." };

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(Application.class);

	@Test
	void packagesUseOnlyThePublicTypesOfThoseThatTheyName() {
		ApplicationModules.of(Application.class).verify();
	}

	@Test
	void onlyAnnotationKnowsCoreNlp() {
		noClasses().that()
			.resideOutsideOfPackage("org.custodes.annotation..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("edu.stanford.nlp..")
			.because("another library for English must change one package")
			.check(CLASSES);
	}

	@Test
	void publicTypesOfAnnotationShowNothingOfCoreNlp() {
		noClasses().that()
			.resideInAPackage("org.custodes.annotation..")
			.and()
			.arePublic()
			.should()
			.dependOnClassesThat()
			.resideInAPackage("edu.stanford.nlp..")
			.check(CLASSES);
	}

	@Test
	void onlyGraphAndQueryKnowNeo4j() {
		noClasses().that()
			.resideOutsideOfPackages("org.custodes.graph..", "org.custodes.query..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
			.check(CLASSES);
	}

	@Test
	void whatReadsTextsDoesWithoutSpring() {
		noClasses().that()
			.resideInAnyPackage(PURE)
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework..")
			.because("tests, commands and evaluation read texts without a container")
			.check(CLASSES);
	}

	@Test
	void theWebIsReachedOverHttpOnly() {
		classes().that().resideInAPackage("org.custodes.web..").should().notBePublic().check(CLASSES);
	}

	@Test
	void theCommandLineIsReachedByItsProgramOnly() {
		classes().that()
			.resideInAPackage("org.custodes.cli..")
			.and()
			.areTopLevelClasses()
			.and()
			.doNotBelongToAnyOf(Program.class)
			.should()
			.notBePublic()
			.check(CLASSES);
	}

	@Test
	void concreteClassesAreFinal() {
		classes().that(areConcrete())
			.and()
			.areNotAnnotatedWith(Configuration.class)
			.and()
			.doNotBelongToAnyOf(Application.class)
			.should()
			.haveModifier(JavaModifier.FINAL)
			.check(CLASSES);
	}

	@Test
	void nothingLogsByJavaUtilLogging() {
		NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
	}

	@Test
	void onlyTheCommandLineUsesTheStandardStreams() {
		NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
			.check(CLASSES.that(JavaClass.Predicates.resideOutsideOfPackage("org.custodes.cli..")));
	}

	@Test
	void namesSayWhatAClassIs() {
		noClasses().should()
			.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
			.because("such a name fits any content")
			.check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> areConcrete() {
		return DescribedPredicate.describe("are concrete top-level classes", (type) -> type.isTopLevelClass()
				&& !type.isInterface() && !type.isEnum() && !type.getModifiers().contains(JavaModifier.ABSTRACT));
	}

}
