import { phrases, wholeText } from '../lib/words.ts';
import type { Sector } from '../model/business.ts';

/**
 * The kinds of place that schema.org knows (https://schema.org/LocalBusiness and what stands below it, and
 * medical practices, museums and sights beside it), by the sector that each tells. Those of `generic` tell none.
 */
const TYPES: Readonly<Record<Sector, string>> = {
  lodging: 'LodgingBusiness BedAndBreakfast Campground Hostel Hotel Motel Resort SkiResort VacationRental',
  restaurant: 'FoodEstablishment BarOrPub CafeOrCoffeeShop FastFoodRestaurant IceCreamShop Restaurant NightClub',
  health:
    'MedicalBusiness MedicalClinic MedicalOrganization Dentist Physician PhysiciansOffice IndividualPhysician Hospital Optician Optometric ' +
    'CommunityHealth Dermatology DietNutrition Geriatric Gynecologic Midwifery Nursing Obstetric Oncologic Otolaryngologic Pediatric ' +
    'Physiotherapy PlasticSurgery Podiatric PrimaryCare Psychiatric VeterinaryCare DiagnosticLab',
  beauty: 'HealthAndBeautyBusiness BeautySalon DaySpa HairSalon NailSalon TattooParlor',
  professional: 'LegalService Attorney Notary AccountingService InsuranceAgency FinancialService ProfessionalService',
  real_estate: 'RealEstateAgent',
  crafts:
    'HomeAndConstructionBusiness Electrician GeneralContractor HVACBusiness HousePainter Locksmith MovingCompany Plumber ' +
    'RoofingContractor AutoRepair AutoBodyShop MotorcycleRepair',
  tourism:
    'TravelAgency TouristInformationCenter TouristAttraction TouristDestination Museum AmusementPark Zoo Aquarium Beach BoatTrip',
  shop:
    'Store AutoDealer MotorcycleDealer AutoPartsStore Bakery BikeStore BookStore ClothingStore ComputerStore ConvenienceStore ' +
    'DepartmentStore ElectronicsStore Florist FurnitureStore GardenStore GroceryStore HardwareStore HobbyShop HomeGoodsStore ' +
    'JewelryStore LiquorStore MensClothingStore MobilePhoneStore MovieRentalStore MusicStore OfficeEquipmentStore OutletStore ' +
    'PawnShop PetStore Pharmacy ShoeStore ShoppingCenter SportingGoodsStore TireShop ToyStore WholesaleStore',
  manufacturing: '',
  generic:
    'LocalBusiness Brewery Distillery Winery AnimalShelter ArchiveOrganization AutomotiveBusiness AutoRental AutoWash GasStation ChildCare DryCleaningOrLaundry ' +
    'EmergencyService EmploymentAgency EntertainmentBusiness ArtGallery Casino ComedyClub MovieTheater BankOrCreditUnion ' +
    'GovernmentOffice InternetCafe Library RadioStation RecyclingCenter SelfStorage SportsActivityLocation BowlingAlley ' +
    'ExerciseGym GolfCourse HealthClub PublicSwimmingPool SportsClub StadiumOrArena TennisComplex TelevisionStation',
};

/** The sector that a schema.org type tells; the keys are all types of a place of business. */
export const SECTOR_OF_SCHEMA_TYPE: ReadonlyMap<string, Sector> = new Map(
  (Object.entries(TYPES) as [Sector, string][]).flatMap(([sector, types]) =>
    types
      .split(' ')
      .filter(Boolean)
      .map((type) => [type, sector] as const),
  ),
);

/** The one vocabulary that is read, as addresses name it. */
export const VOCABULARY = 'schema.org';

/** Types of structured data that are no firm: pages, persons, things that are sold. */
export const NOT_A_FIRM = wholeText(phrases`
  Person
  Review
  Rating
  AggregateRating
  WebSite
  WebPage
  \w*Page
  \w*List
  ListItem
  Article
  BlogPosting
  NewsArticle
  Product
  Offer
  OfferCatalog
  Service
  ImageObject
  VideoObject
  Question
  Answer
  PostalAddress
  Geo\w+
  ContactPoint
  OpeningHoursSpecification
  SearchAction
  \w*Action
  EntryPoint
  Event
  Country
  City
  State
  AdministrativeArea
  Place
  Menu\w*
  Thing
  Brand
  Blog
  CreativeWork
  PropertyValue
  QuantitativeValue
  SoftwareApplication
  WebApplication
  HowTo\w*
  SiteNavigationElement
  WPHeader
  WPFooter
  SpeakableSpecification
  Language
  DayOfWeek
  MonetaryAmount
  Recipe
`);
