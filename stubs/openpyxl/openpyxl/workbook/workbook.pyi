from openpyxl import Workbook as Workbook
